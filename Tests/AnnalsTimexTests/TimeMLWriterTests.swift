import AnnalsLanguage
import AnnalsText
import AnnalsTimex
import Testing

@Suite struct TimeMLWriterTests {
  @Test func writesInlineTags() {
    let text = document("He & she left on 3 May 1640. Two days later they <slept>.")
    let written = TimeMLWriter.text(
      of: text.source, expressions: tagger.expressions(in: text))
    #expect(
      written == """
        <?xml version="1.0" encoding="UTF-8"?>
        <TimeML>
        <DOCID>test</DOCID>
        <TEXT>He &amp; she left on <TIMEX3 tid="t1" type="DATE" value="1640-05-03">3 May 1640</TIMEX3>. \
        <TIMEX3 tid="t2" type="DATE" value="1640-05-05" temporalFunction="true" anchorTimeID="t1">Two days \
        later</TIMEX3> they &lt;slept&gt;.</TEXT>
        </TimeML>

        """)
  }
}
