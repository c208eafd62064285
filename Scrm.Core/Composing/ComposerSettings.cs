namespace Scrm.Core.Composing;

/// <summary>How an agent likes to write.</summary>
/// <param name="EnterSends">True: Enter sends and Shift+Enter is a new line; false: Enter is a new line and Ctrl+Enter sends.</param>
/// <param name="UndoSeconds">So long a reply can be taken back before it leaves: 0, 5 or 10.</param>
public sealed record ComposerSettings(bool EnterSends, int UndoSeconds)
{
    /// <summary>Before anything was chosen.</summary>
    public static ComposerSettings Usual { get; } = new(true, 0);

    /// <summary>The times there are.</summary>
    public static IReadOnlyList<int> Undos { get; } = [0, 5, 10];
}
