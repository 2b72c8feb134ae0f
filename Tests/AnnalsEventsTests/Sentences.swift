/// Sentences with their trees, in the notation of ``Treebank``, that several tests read.
enum Sentences {
  /// A survey published by Marten Bank in 2019 was praised.
  static let participle = """
    A a DT 2 det
    survey survey NN 9 nsubj:pass
    published publish VBN 2 acl
    by by IN 6 case
    Marten Marten NNP 6 compound
    Bank Bank NNP 3 obl:agent
    in in IN 8 case
    2019 2019 CD 3 obl
    praised praise VBN 0 root
    . . . 9 punct
    """
  /// Ella Brandt, who in 1911 founded the school, refused to leave.
  static let relative = """
    Ella Ella NNP 2 compound
    Brandt Brandt NNP 11 nsubj
    , , , 7 punct
    who who WP 7 nsubj
    in in IN 6 case
    1911 1911 CD 7 obl
    founded found VBD 2 acl:relcl
    the the DT 9 det
    school school NN 7 obj
    , , , 7 punct
    refused refuse VBD 0 root
    to to TO 13 mark
    leave leave VB 11 xcomp
    . . . 11 punct
    """
  /// The minister said on Tuesday that rebels had burned the mill.
  static let reported = """
    The the DT 2 det
    minister minister NN 3 nsubj
    said say VBD 0 root
    on on IN 5 case
    Tuesday Tuesday NNP 3 obl
    that that IN 9 mark
    rebels rebel NNS 9 nsubj
    had have VBD 9 aux
    burned burn VBN 3 ccomp
    the the DT 11 det
    mill mill NN 9 obj
    . . . 3 punct
    """
  /// Norland will hold talks with Sudria in Lund.
  static let light = """
    Norland Norland NNP 3 nsubj
    will will MD 3 aux
    hold hold VB 0 root
    talks talk NNS 3 obj
    with with IN 6 case
    Sudria Sudria NNP 4 nmod
    in in IN 8 case
    Lund Lund NNP 3 obl
    . . . 3 punct
    """
  /// Norland's invasion of Sudria caused a famine.
  static let nominal = """
    Norland Norland NNP 3 nmod:poss
    's 's POS 1 case
    invasion invasion NN 6 nsubj
    of of IN 5 case
    Sudria Sudria NNP 3 nmod
    caused cause VBD 0 root
    a a DT 8 det
    famine famine NN 6 obj
    . . . 6 punct
    """
  /// The miners began to dig a shaft in March.
  static let aspectual = """
    The the DT 2 det
    miners miner NNS 3 nsubj
    began begin VBD 0 root
    to to TO 5 mark
    dig dig VB 3 xcomp
    a a DT 7 det
    shaft shaft NN 5 obj
    in in IN 9 case
    March March NNP 3 obl
    . . . 3 punct
    """
  /// If the river floods, the council might close the bridge.
  static let conditional = """
    If if IN 4 mark
    the the DT 3 det
    river river NN 4 nsubj
    floods flood VBZ 9 advcl
    , , , 9 punct
    the the DT 7 det
    council council NN 9 nsubj
    might might MD 9 aux
    close close VB 0 root
    the the DT 11 det
    bridge bridge NN 9 obj
    . . . 9 punct
    """
  /// The castle was not stormed.
  static let negated = """
    The the DT 2 det
    castle castle NN 5 nsubj:pass
    was be VBD 5 aux:pass
    not not RB 5 advmod
    stormed storm VBN 0 root
    . . . 5 punct
    """
  /// After the treaty was signed in 1648, the troops left the city.
  static let after = """
    After after IN 5 mark
    the the DT 3 det
    treaty treaty NN 5 nsubj:pass
    was be VBD 5 aux:pass
    signed sign VBN 11 advcl
    in in IN 7 case
    1648 1648 CD 5 obl
    , , , 11 punct
    the the DT 10 det
    troops troop NNS 11 nsubj
    left leave VBD 0 root
    the the DT 13 det
    city city NN 11 obj
    . . . 11 punct
    """
  /// The siege began on 4 June 1402; a second sentence says that the garrison ate its horses.
  static let story = """
    The the DT 2 det
    siege siege NN 3 nsubj
    began begin VBD 0 root
    on on IN 5 case
    4 4 CD 3 obl
    June June NNP 5 flat
    1402 1402 CD 5 flat
    . . . 3 punct

    The the DT 2 det
    garrison garrison NN 3 nsubj
    ate eat VBD 0 root
    its its PRP$ 5 nmod:poss
    horses horse NNS 3 obj
    . . . 3 punct
    """
  /// Somebody struck the docks: the army, a storm, the workers.
  static func strike(_ subject: String, _ lemma: String) -> String {
    """
    The the DT 2 det
    \(subject) \(lemma) NN 3 nsubj
    struck strike VBD 0 root
    the the DT 5 det
    docks dock NNS 3 obj
    . . . 3 punct
    """
  }
}
