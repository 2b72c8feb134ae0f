extension Day {
  /// Easter Sunday of the western churches.
  ///
  /// Source: "A New York correspondent", Nature, 20 April 1876, as given in Jean Meeus, "Astronomical Algorithms", 8.
  public static func easter(year: Int) -> Day {
    let golden = flooredRemainder(year, 19)
    let century = flooredQuotient(year, 100)
    let correction = (8 * century + 13) / 25
    let epact = flooredRemainder(
      19 * golden + century - flooredQuotient(century, 4) - correction + 15, 30)
    let moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))
    // The full moon falls so many days after 21 March; Easter is the Sunday after it.
    let fullMoon = Day(year: year, month: 3, day: 21) + moon
    return (fullMoon + 1).nextOrSame(weekday: 7)
  }

  /// Easter Sunday of the eastern churches, which reckon with the Julian calendar.
  ///
  /// Source: Jean Meeus, "Astronomical Algorithms", 8.
  public static func orthodoxEaster(year: Int) -> Day {
    let moon = flooredRemainder(19 * flooredRemainder(year, 19) + 15, 30)
    let fullMoon = CalendarSystem.julian.uncheckedDay(year: year, month: 3, day: 21) + moon
    return (fullMoon + 1).nextOrSame(weekday: 7)
  }
}
