/// The words of the calendar, of counting and of their context.
enum LexiconTable {
  /// One word.
  struct Row {
    var word: String
    var classes: WordClass
    var number: Int32 = 0
    var value: Int32 = 0
    var takesStop = false
  }

  static let rows: [Row] = calendar + numbers + parts + context + holidays

  private static func table(
    _ words: String, _ classes: WordClass, from first: Int32 = 0, takesStop: Bool = false
  ) -> [Row] {
    words.split(separator: " ").enumerated().flatMap { index, group in
      group.split(separator: "|").map {
        Row(word: String($0), classes: classes, value: first + Int32(index), takesStop: takesStop)
      }
    }
  }

  private static func counted(_ words: String, _ classes: WordClass, from first: Int32) -> [Row] {
    words.split(separator: " ").enumerated().map {
      Row(word: String($1), classes: classes, number: first + Int32($0))
    }
  }

  private static func plain(_ words: String, _ classes: WordClass, value: Int32 = 0) -> [Row] {
    words.split(separator: " ").map { Row(word: String($0), classes: classes, value: value) }
  }

  private static let calendar: [Row] =
    table(
      "january february march april may june july august september october november december",
      .month, from: 1)
    + table("jan feb mar apr _ jun jul aug sep|sept oct nov dec", .month, from: 1, takesStop: true)
    + table("monday tuesday wednesday thursday friday saturday sunday", .weekday, from: 1)
    + table("mon tue|tues wed thu|thur|thurs fri sat sun", .shortWeekday, from: 1, takesStop: true)
    + table(
      "second minute hour day week weekend fortnight month quarter half year decade century millennium",
      .unit)
    + table(
      "seconds minutes hours days weeks weekends fortnights months quarters halves years decades centuries millennia|millenniums",
      .units)
    + [
      Row(word: "sec", classes: .shortUnit, value: TimeUnit.second.rawValue, takesStop: true),
      Row(word: "min", classes: .shortUnit, value: TimeUnit.minute.rawValue, takesStop: true),
      Row(word: "mins", classes: .shortUnit, value: TimeUnit.minute.rawValue, takesStop: true),
      Row(word: "hr", classes: .shortUnit, value: TimeUnit.hour.rawValue, takesStop: true),
      Row(word: "hrs", classes: .shortUnit, value: TimeUnit.hour.rawValue, takesStop: true),
      Row(word: "yr", classes: .shortUnit, value: TimeUnit.year.rawValue, takesStop: true),
      Row(word: "yrs", classes: .shortUnit, value: TimeUnit.year.rawValue, takesStop: true),
    ]
    + table(
      "spring|springtime summer|summertime|midsummer autumn|fall winter|wintertime|midwinter",
      .season)
    + table("springs summers autumns winters", .seasons)
    + plain("bc bce", .beforeEra) + plain("ad ce", .era)

  private static let parts: [Row] =
    table("morning midday|noontime afternoon evening night daytime", .dayPart)
    + table("mornings middays afternoons evenings nights", .dayParts)
    + plain("dawn daybreak sunrise", .dayPart, value: DayPart.morning.rawValue)
    + plain("dusk sunset nightfall", .dayPart, value: DayPart.evening.rawValue)
    + plain("nighttime", .dayPart, value: DayPart.night.rawValue)
    + [
      Row(word: "am", classes: .meridiem, value: 0), Row(word: "pm", classes: .meridiem, value: 12),
      Row(word: "gmt", classes: .zone, value: 0), Row(word: "utc", classes: .zone, value: 0),
      Row(word: "bst", classes: .zone, value: 60), Row(word: "cet", classes: .zone, value: 60),
      Row(word: "cest", classes: .zone, value: 120), Row(word: "eet", classes: .zone, value: 120),
      Row(word: "est", classes: .zone, value: -300), Row(word: "edt", classes: .zone, value: -240),
      Row(word: "cst", classes: .zone, value: -360), Row(word: "cdt", classes: .zone, value: -300),
      Row(word: "mst", classes: .zone, value: -420), Row(word: "mdt", classes: .zone, value: -360),
      Row(word: "pst", classes: .zone, value: -480), Row(word: "pdt", classes: .zone, value: -420),
      Row(word: "ist", classes: .zone, value: 330), Row(word: "jst", classes: .zone, value: 540),
    ]

  private static let numbers: [Row] =
    counted(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      .cardinal, from: 1)
    + "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").enumerated()
    .map { Row(word: String($1), classes: .cardinal, number: Int32(20 + 10 * $0)) }
    + [
      Row(word: "hundred", classes: .cardinal, number: 100),
      Row(word: "thousand", classes: .cardinal, number: 1000),
      Row(word: "million", classes: .cardinal, number: 1_000_000),
      Row(word: "dozen", classes: .cardinal, number: 12),
    ]
    + counted(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
      .ordinal, from: 1)
    + [
      Row(word: "thirtieth", classes: .ordinal, number: 30),
      Row(word: "fortieth", classes: .ordinal, number: 40),
      Row(word: "fiftieth", classes: .ordinal, number: 50),
      Row(word: "sixtieth", classes: .ordinal, number: 60),
      Row(word: "seventieth", classes: .ordinal, number: 70),
      Row(word: "eightieth", classes: .ordinal, number: 80),
      Row(word: "ninetieth", classes: .ordinal, number: 90),
      Row(word: "hundredth", classes: .ordinal, number: 100),
    ]
    + "twenties thirties forties fifties sixties seventies eighties nineties".split(separator: " ")
    .enumerated().map {
      Row(word: String($1), classes: .decadeWord, number: Int32(20 + 10 * $0))
    } + plain("several few many some numerous various countless multiple", .vague)

  private static let context: [Row] =
    plain(
      "will shall ll until till upcoming effective tomorrow won", [.futureCue, .strongFutureCue])
    + plain("would should can expect expects expected hopes hope intend intends", .futureCue)
    + plain(
      "could may might plan plans planned planning scheduled due slated set",
      [.futureCue, .planCue])
    + plain("postponed aims aim next by", .futureCue)
    + plain(
      "in since by from until till of during before after around about circa through throughout",
      .datePreposition)
    + plain(
      "between and to for as late early mid than year years election elections following",
      .datePreposition)
    + plain(
      "mr mrs ms miss dr president general captain sir lady lord minister secretary judge aunt",
      .personTitle)
    + plain(
      "said says told reported announced added according spokesman spokeswoman officials reporters",
      .reporting)
    + plain(
      "was were had did said told reported announced added became began rose fell closed made took",
      .pastCue)

  /// The first words of the holidays in the gazetteer.
  private static let holidays: [Row] = [
    "new silvester epiphany three twelfth orthodox martin mlk inauguration australia",
    "republic holocaust international groundhog waitangi valentine st saint presidents",
    "washington shrove mardi pancake ash women ides palm maundy holy good easter",
    "ascension pentecost whit whitsun trinity corpus pascha april earth anzac freedom",
    "king koningsdag may labour labor star cinco victory ve europe mother memorial",
    "decoration victoria bastille french flag father juneteenth midsummer canada dominion",
    "independence fourth july orangemen assumption liberation patriot mexican grito",
    "michaelmas national day german double columbus indigenous thanksgiving canadian",
    "united halloween all reformation guy bonfire election armistice remembrance veterans",
    "martinmas black cyber first advent world pearl human christmas xmas boxing early",
    "spring summer lunar chinese mid moon qingming tomb diwali deepavali holi ramadan eid",
    "ashura islamic mawlid passover pesach yom rosh jewish hanukkah chanukah sukkot purim",
    "nowruz persian vernal autumn autumnal winter",
  ].flatMap { plain($0, .nameStart) }
}
