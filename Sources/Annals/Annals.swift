// The one import that a program needs: everything of the modules below.
@_exported public import AnnalsDiagram
@_exported public import AnnalsEvents
@_exported public import AnnalsGraph
@_exported public import AnnalsLanguage
@_exported public import AnnalsRender
@_exported public import AnnalsStore
@_exported public import AnnalsText
@_exported public import AnnalsTime
@_exported public import AnnalsTimex

/// The program.
public enum Annals {
  /// The version of the program; the same input and the same version give the same output.
  public static let version = "0.1.0"
  /// The program and version, as graphs and archives name them.
  public static let generator = "annals \(version)"
}
