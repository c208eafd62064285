using Scrm.AgentConsole.Wire;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Faults.Screens;

/// <summary>Conversations and opened transcripts as the screen shows them.</summary>
internal sealed class ScreenState
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ConversationView> _conversations = [];
    private readonly Dictionary<string, SortedDictionary<long, MessageView>> _transcripts = [];
    private readonly HashSet<(string, long)> _asked = [];

    public IReadOnlyList<string> Open
    {
        get
        {
            lock (_gate)
            {
                return [.. _transcripts.Keys];
            }
        }
    }

    public void OpenTranscript(string conversationId)
    {
        lock (_gate)
        {
            _transcripts.TryAdd(conversationId, []);
        }
    }

    public ConversationView? Conversation(string id)
    {
        lock (_gate)
        {
            return _conversations.GetValueOrDefault(id);
        }
    }

    /// <summary>Open conversations that this agent has, as far as the screen knows.</summary>
    public IReadOnlyList<string> HeldBy(string agentId)
    {
        lock (_gate)
        {
            return [.. _conversations.Values.Where(c => c.Status == ConversationStatus.Open && c.Owner.AgentId == agentId).Select(c => c.Id)];
        }
    }

    public IReadOnlyList<MessageView> Transcript(string id)
    {
        lock (_gate)
        {
            return [.. _transcripts.GetValueOrDefault(id)?.Values ?? Enumerable.Empty<MessageView>()];
        }
    }

    public void Take(ResumeView view)
    {
        lock (_gate)
        {
            if (view.IsSnapshot)
            {
                foreach (var id in _conversations.Keys.Where(id => !_transcripts.ContainsKey(id)).ToList())
                {
                    _conversations.Remove(id);
                }
            }
        }

        foreach (var conversation in view.Conversations)
        {
            Take(conversation);
        }

        foreach (var message in view.Messages)
        {
            Take(message);
        }
    }

    public void Take(ConversationView view)
    {
        lock (_gate)
        {
            if (_conversations.GetValueOrDefault(view.Id) is not { } known || known.Version <= view.Version)
            {
                _conversations[view.Id] = view;
            }
        }
    }

    public void Take(MessageView line)
    {
        lock (_gate)
        {
            if (_transcripts.TryGetValue(line.ConversationId, out var lines)
                && (lines.GetValueOrDefault(line.Seq) is not { } known || known.ConversationVersion <= line.ConversationVersion))
            {
                lines[line.Seq] = line;
            }
        }
    }

    /// <summary>First missing stretch of each opened transcript that was not asked for yet: ask for what follows this line.</summary>
    public IReadOnlyList<(string ConversationId, long After)> Holes()
    {
        lock (_gate)
        {
            var holes = new List<(string, long)>();
            foreach (var (id, lines) in _transcripts)
            {
                var expected = 1L;
                while (lines.ContainsKey(expected))
                {
                    expected++;
                }

                var last = Math.Max(_conversations.GetValueOrDefault(id)?.LastSeq ?? 0, lines.Count == 0 ? 0 : lines.Keys.Last());
                if (expected <= last && _asked.Add((id, expected)))
                {
                    holes.Add((id, expected - 1));
                }
            }

            return holes;
        }
    }
}
