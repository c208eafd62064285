using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>When a conversation may have left somebody's sight: it was moved to another team or another hand.</summary>
internal static class Sight
{
    /// <summary>
    /// True for the line that tells of such a move. It stands in the log, so that a console that was away learns of it too,
    /// and no process has to remember who saw what before.
    /// </summary>
    public static bool MayMove(Change change) =>
        change is { Kind: ChangeKind.MessageAdded, Message.Notice.Kind: "handoff" or "transferred" or "takenOver" or "reopened" };
}
