import type { Plugin } from 'graphql-yoga';
import type { YogaContext } from './exchange.ts';

/** Hands Yoga the parameters as the edge has read them, in place of its own parsers of bodies and query strings. */
export function useInput(): Plugin<object, YogaContext> {
  return {
    onRequestParse({ serverContext, setRequestParser }) {
      setRequestParser(() => serverContext.exchange.input);
    },
  };
}
