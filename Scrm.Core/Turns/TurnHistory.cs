using Scrm.Core.Conversations;

namespace Scrm.Core.Turns;

/// <summary>What of a transcript a turn is shown as history. Pure.</summary>
public static class TurnHistory
{
    /// <summary>So many of the last lines are looked at.</summary>
    public const int Lines = 12;

    /// <summary>The words of a line that count as history; null: it does not count.</summary>
    public static string? TextOf(Message line) =>
        line is { Direction: MessageDirection.In or MessageDirection.Out, Content.Text: { } text } ? text : null;
}
