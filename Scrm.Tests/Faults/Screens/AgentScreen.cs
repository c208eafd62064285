using Microsoft.AspNetCore.SignalR;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Content;

namespace Scrm.Tests.Faults.Screens;

/// <summary>
/// What one agent sees, kept as the browser keeps it: newer versions replace older ones, holes of opened transcripts are read again, and a
/// head that differs from the own cursor asks for what was missed.
/// </summary>
internal sealed class AgentScreen(Desk desk) : IAsyncDisposable
{
    private static readonly TimeSpan Lingering = TimeSpan.FromMilliseconds(500);
    private readonly ScreenState _state = new();
    private readonly SemaphoreSlim _catchingUp = new(1, 1);
    private string? _cursor;
    private ConsoleLine? _line;
    private int _heard;
    private int _moved;
    private int _cut;
    private int _dropped;

    public Desk Desk => desk;

    /// <summary>Every so many pushes one is lost before it is seen; 0: none.</summary>
    public int DropEvery { get; set; }

    /// <summary>A line that is silent for so long is taken for dead; null: the framework's half a minute.</summary>
    public TimeSpan? ServerTimeout { get; init; }

    public int Dropped => Volatile.Read(ref _dropped);

    public int Heard => Volatile.Read(ref _heard);

    /// <summary>How often it moved to another console because it was told to.</summary>
    public int Moved => Volatile.Read(ref _moved);

    /// <summary>How often its line ended while it held on to it.</summary>
    public int Cut => Volatile.Read(ref _cut);

    /// <summary>The console to move to when the one in use leaves, as a balancer would choose it; null: stay until it is cut off.</summary>
    public Func<Task<Uri>>? Elsewhere { get; set; }

    public bool IsOnline => _line is { IsClosed: false };

    public ScreenState State => _state;

    /// <summary>Connects to a console and catches up.</summary>
    public async Task ConnectAsync(Uri console)
    {
        await LeaveAsync();
        desk.Console = console;
        _line = await OpenAsync(console);
        await ResumeAsync();
        foreach (var id in _state.Open)
        {
            await LoadAsync(id, 0);
        }
    }

    /// <summary>Tries one console after another until one takes the screen.</summary>
    public async Task ReconnectAsync(IReadOnlyList<Uri> consoles)
    {
        for (var n = 0; !IsOnline; n++)
        {
            try
            {
                await ConnectAsync(consoles[n % consoles.Count]);
            }
            catch (Exception away) when (away is not OutOfMemoryException && n < 400)
            {
                await Task.Delay(100);
            }
        }
    }

    public async Task LeaveAsync()
    {
        if (_line is { } line)
        {
            _line = null;
            await line.DisposeAsync();
        }
    }

    /// <summary>Opens a conversation: from now on its lines are kept complete.</summary>
    public async Task OpenAsync(string conversationId)
    {
        _state.OpenTranscript(conversationId);
        _state.Take(await desk.ConversationAsync(conversationId));
        await LoadAsync(conversationId, 0);
    }

    /// <summary>A command of the hub.</summary>
    public Task<T> AskAsync<T>(string command, params object?[] arguments) =>
        (_line ?? throw new InvalidOperationException("The screen is not connected.")).AskAsync<T>(command, arguments);

    /// <summary>Says of the agent how he is.</summary>
    public Task SayAsync(PresenceStatus status) => AskAsync<object?>("SetStatus", status, null);

    /// <summary>Takes a conversation from the queue.</summary>
    public Task<ConversationView> ClaimAsync(string conversationId) => AskAsync<ConversationView>("Claim", conversationId);

    /// <summary>Tries to take a conversation; true: it is this agent's.</summary>
    public async Task<bool> WinsAsync(string conversationId)
    {
        try
        {
            return (await ClaimAsync(conversationId)).Owner.AgentId == desk.AgentId;
        }
        catch (HubException)
        {
            return false;
        }
    }

    /// <summary>Says something to the customer; the text is also the client's own id of the reply.</summary>
    public Task<MessageView> ReplyAsync(string conversationId, string text) =>
        AskAsync<MessageView>("Reply", conversationId, text, new ReplyContent(MessageType.Text, text));

    /// <summary>Says something unless it is refused, for example because the platform takes nothing more until the customer speaks.</summary>
    public async Task<bool> TryReplyAsync(string conversationId, string text)
    {
        try
        {
            await ReplyAsync(conversationId, text);
            return true;
        }
        catch (HubException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        desk.Dispose();
    }

    private Task<ConsoleLine> OpenAsync(Uri console) => ConsoleLine.OpenAsync(console, desk.Cookie, Hear, Closed, ServerTimeout);

    private void Closed(ConsoleLine line)
    {
        if (ReferenceEquals(_line, line))
        {
            Interlocked.Increment(ref _cut);
        }
    }

    /// <summary>As the browser does: first the new line, then the old one is given up.</summary>
    private async Task MoveAsync(MovingView moving)
    {
        await Task.Delay(moving.AfterMilliseconds);
        if (Elsewhere is not null && _line is { } old)
        {
            var console = await Elsewhere();
            _line = await OpenAsync(console);
            desk.Console = console;
            await ResumeAsync();
            Interlocked.Increment(ref _moved);
            await Task.Delay(Lingering);
            await old.DisposeAsync();
        }
    }

    private void Hear(string name, object item)
    {
        if (item is MovingView moving)
        {
            _ = MoveAsync(moving);
            return;
        }

        if (Interlocked.Increment(ref _heard) is var count && DropEvery > 0 && count % DropEvery == 0)
        {
            Interlocked.Increment(ref _dropped);
            return;
        }

        switch (item)
        {
            case ConversationView conversation:
                _state.Take(conversation);
                break;
            case MessageView message:
                _state.Take(message);
                break;
            case HeadView head when name == nameof(IAgentClient.Head) && head.Cursor != _cursor:
                _ = CatchUpAsync();
                break;
        }

        _ = FillAsync();
    }

    private async Task CatchUpAsync()
    {
        try
        {
            await ResumeAsync();
            await FillAsync();
        }
        catch (Exception away) when (away is not OutOfMemoryException)
        {
            // The line is down: the next head or connection asks again.
        }
    }

    private async Task ResumeAsync()
    {
        await _catchingUp.WaitAsync();
        try
        {
            var view = await AskAsync<ResumeView>("Resume", _cursor);
            _state.Take(view);
            _cursor = view.Cursor;
        }
        finally
        {
            _catchingUp.Release();
        }
    }

    private async Task FillAsync()
    {
        foreach (var (conversationId, after) in _state.Holes())
        {
            try
            {
                await LoadAsync(conversationId, after);
            }
            catch (Exception away) when (away is not OutOfMemoryException)
            {
                // As above.
            }
        }
    }

    private async Task LoadAsync(string conversationId, long after)
    {
        foreach (var line in await desk.TranscriptAsync(conversationId, after))
        {
            _state.Take(line);
        }
    }
}
