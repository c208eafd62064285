using System.Collections.Concurrent;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>
/// Which agents have a conversation before their eyes, in any process. Nobody is asked: consoles' processes say so again and again, and whoever
/// falls silent is forgotten.
/// </summary>
internal sealed class Viewers(TimeProvider time)
{
    /// <summary>So often it is said again.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    // Two beats may be lost.
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(50);
    private readonly ConcurrentDictionary<(string Conversation, string Console), (string AgentId, DateTimeOffset Until)> _seen = new();

    /// <summary>Takes in what a process said; true when other agents than before look at the conversation.</summary>
    public bool Hear(ConversationViewed said)
    {
        var before = Of(said.ConversationId);
        var key = (said.ConversationId, said.Console);
        if (said.IsHere)
        {
            _seen[key] = (said.AgentId, time.GetUtcNow() + Remembered);
        }
        else
        {
            _seen.TryRemove(key, out _);
        }

        return !before.SequenceEqual(Of(said.ConversationId));
    }

    /// <summary>Who looks at a conversation, each once, in order of id.</summary>
    public IReadOnlyList<string> Of(string conversationId) =>
    [
        .. _seen.Where(p => p.Key.Conversation == conversationId && p.Value.Until > time.GetUtcNow())
            .Select(p => p.Value.AgentId).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Forgets who fell silent; the conversations that concerns.</summary>
    public IReadOnlyList<string> Forget()
    {
        var now = time.GetUtcNow();
        var gone = _seen.Where(p => p.Value.Until <= now).Select(p => p.Key).ToList();
        foreach (var key in gone)
        {
            _seen.TryRemove(key, out _);
        }

        return [.. gone.Select(key => key.Conversation).Distinct()];
    }
}
