/** How Serie A ended, with the points that counted: deductions taken off, the play-off of 2022-23 played. */
export const SERIE_A: Readonly<Record<string, string>> = {
  '2013-14':
    'Juventus 102, Roma 85, Napoli 78, Fiorentina 65, Inter 60, Parma 58, Torino 57, Milan 57, Lazio 56, Hellas Verona 54, Atalanta 50, Sampdoria 45, Udinese 44, Genoa 44, Cagliari 39, Chievo 36, Sassuolo 34, Catania 32, Bologna 29, Livorno 25',
  '2014-15':
    'Juventus 87, Roma 70, Lazio 69, Fiorentina 64, Napoli 63, Genoa 59, Sampdoria 56, Inter 55, Torino 54, Milan 52, Palermo 49, Sassuolo 49, Hellas Verona 46, Chievo 43, Empoli 42, Udinese 41, Atalanta 37, Cagliari 34, Cesena 24, Parma 19',
  '2015-16':
    'Juventus 91, Napoli 82, Roma 80, Inter 67, Fiorentina 64, Sassuolo 61, Milan 57, Lazio 54, Chievo 50, Empoli 46, Genoa 46, Torino 45, Atalanta 45, Bologna 42, Sampdoria 40, Palermo 39, Udinese 39, Carpi 38, Frosinone 31, Hellas Verona 28',
  '2016-17':
    'Juventus 91, Roma 87, Napoli 86, Atalanta 72, Lazio 70, Milan 63, Inter 62, Fiorentina 60, Torino 53, Sampdoria 48, Cagliari 47, Sassuolo 46, Udinese 45, Chievo 43, Bologna 41, Genoa 36, Crotone 34, Empoli 32, Palermo 26, Pescara 18',
  '2017-18':
    'Juventus 95, Napoli 91, Roma 77, Inter 72, Lazio 72, Milan 64, Atalanta 60, Fiorentina 57, Torino 54, Sampdoria 54, Sassuolo 43, Genoa 41, Chievo 40, Udinese 40, Bologna 39, Cagliari 39, SPAL 38, Crotone 35, Hellas Verona 25, Benevento 21',
  '2018-19':
    'Juventus 90, Napoli 79, Atalanta 69, Inter 69, Milan 68, Roma 66, Torino 63, Lazio 59, Sampdoria 53, Bologna 44, Sassuolo 43, Udinese 43, SPAL 42, Parma 41, Cagliari 41, Fiorentina 41, Genoa 38, Empoli 38, Frosinone 25, Chievo 17',
  '2019-20':
    'Juventus 83, Inter 82, Atalanta 78, Lazio 78, Roma 70, Milan 66, Napoli 62, Sassuolo 51, Hellas Verona 49, Fiorentina 49, Parma 49, Bologna 47, Udinese 45, Cagliari 45, Sampdoria 42, Torino 40, Genoa 39, Lecce 35, Brescia 25, SPAL 20',
  '2020-21':
    'Inter 91, Milan 79, Atalanta 78, Juventus 78, Napoli 77, Lazio 68, Roma 62, Sassuolo 62, Sampdoria 52, Hellas Verona 45, Genoa 42, Bologna 41, Fiorentina 40, Udinese 40, Spezia 39, Cagliari 37, Torino 37, Benevento 33, Crotone 23, Parma 20',
  '2021-22':
    'Milan 86, Inter 84, Napoli 79, Juventus 70, Lazio 64, Roma 63, Fiorentina 62, Atalanta 59, Hellas Verona 53, Torino 50, Sassuolo 50, Udinese 47, Bologna 46, Empoli 41, Sampdoria 36, Spezia 36, Salernitana 31, Cagliari 30, Genoa 28, Venezia 27',
  '2022-23':
    'Napoli 90, Lazio 74, Inter 72, Milan 70, Atalanta 64, Roma 63, Juventus 62, Fiorentina 56, Bologna 54, Torino 53, Monza 52, Udinese 46, Sassuolo 45, Empoli 43, Salernitana 42, Lecce 36, Hellas Verona 31, Spezia 31, Cremonese 27, Sampdoria 19',
  '2023-24':
    'Inter 94, Milan 75, Juventus 71, Atalanta 69, Bologna 68, Roma 63, Lazio 61, Fiorentina 60, Torino 53, Napoli 53, Genoa 49, Monza 45, Hellas Verona 38, Lecce 38, Udinese 37, Cagliari 36, Empoli 36, Frosinone 35, Sassuolo 30, Salernitana 17',
  '2024-25':
    'Napoli 82, Inter 81, Atalanta 74, Juventus 70, Roma 69, Fiorentina 65, Lazio 65, Milan 63, Bologna 62, Como 49, Torino 44, Udinese 44, Genoa 43, Hellas Verona 37, Cagliari 36, Parma 36, Lecce 34, Empoli 31, Venezia 29, Monza 18',
  '2025-26':
    'Inter 87, Napoli 76, Roma 73, Como 71, Milan 70, Juventus 69, Atalanta 59, Bologna 56, Lazio 54, Udinese 50, Sassuolo 49, Torino 45, Parma 45, Cagliari 43, Fiorentina 42, Genoa 41, Lecce 38, Cremonese 34, Hellas Verona 21, Pisa 18',
};
