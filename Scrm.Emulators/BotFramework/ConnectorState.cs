using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Scrm.Emulators.BotFramework;

/// <summary>What the connector remembers: its bots, conversations and the tokens it gave.</summary>
internal sealed class ConnectorState
{
    private readonly ConcurrentDictionary<string, EmulatedApp> _apps = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string AppId, DateTimeOffset Until)> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ChatEntry>> _chats = [];
    private readonly Lock _lock = new();
    private int _last;

    public void Put(EmulatedApp app) => _apps[app.AppId] = app;

    public EmulatedApp? Find(string appId) => _apps.GetValueOrDefault(appId);

    public void Keep(string token, string appId, DateTimeOffset until) => _tokens[token] = (appId, until);

    public bool IsGood(string token, DateTimeOffset now) => _tokens.TryGetValue(token, out var given) && given.Until > now;

    /// <summary>Every token given so far is refused from now on.</summary>
    public void ForgetTokens() => _tokens.Clear();

    public string NextId() => Interlocked.Increment(ref _last).ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>Adds a line; its id.</summary>
    public string Add(string conversationId, bool fromBot, JsonElement activity, string? id = null)
    {
        lock (_lock)
        {
            var entry = new ChatEntry(id ?? $"{conversationId}-{NextId()}", fromBot, activity);
            if (!_chats.TryGetValue(conversationId, out var chat))
            {
                _chats[conversationId] = chat = [];
            }

            chat.Add(entry);
            return entry.Id;
        }
    }

    public bool Knows(string conversationId)
    {
        lock (_lock)
        {
            return _chats.ContainsKey(conversationId);
        }
    }

    public IReadOnlyList<ChatEntry> Chat(string conversationId)
    {
        lock (_lock)
        {
            return _chats.TryGetValue(conversationId, out var chat) ? [.. chat] : [];
        }
    }
}
