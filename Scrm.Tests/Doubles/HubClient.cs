using System.Net;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;

namespace Scrm.Tests.Doubles;

/// <summary>A console without a browser: sends commands and keeps every push in the order it came.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly HubConnection _connection;
    private readonly Channel<(string Event, object Item)> _pushes = Channel.CreateUnbounded<(string, object)>();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HubClient(HubConnection connection)
    {
        _connection = connection;
        connection.Closed += _ =>
        {
            _closed.TrySetResult();
            return Task.CompletedTask;
        };
        Hear<ConversationView>(nameof(IAgentClient.ConversationChanged));
        Hear<AlertView>(nameof(IAgentClient.Alert));
        Hear<MessageView>(nameof(IAgentClient.MessageAppended));
        Hear<MessageView>(nameof(IAgentClient.MessageChanged));
        Hear<PresenceView>(nameof(IAgentClient.PresenceChanged));
        Hear<QueueView>(nameof(IAgentClient.QueueChanged));
        Hear<TypingView>(nameof(IAgentClient.TypingChanged));
        Hear<ViewersView>(nameof(IAgentClient.ViewersChanged));
        Hear<HeadView>(nameof(IAgentClient.Head));
        Hear<MovingView>(nameof(IAgentClient.Moving));
    }

    /// <summary>Connects as a browser would: cookie and the page's origin. Refused: <see cref="HubRefusedException"/>.</summary>
    public static async Task<HubClient> ConnectAsync(Uri server, string? cookie, string? origin, CancellationToken cancellationToken)
    {
        var address = new UriBuilder(new Uri(server, "/hubs/agent")) { Scheme = server.Scheme == "https" ? "wss" : "ws" }.Uri;
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<EndPoint>(new UriEndPoint(address));
        builder.Services.AddSingleton<IConnectionFactory>(new WebSocketConnections(cookie, origin));
        builder.AddJsonProtocol(json => WireJson.Configure(json.PayloadSerializerOptions));
        var client = new HubClient(builder.Build());
        await client._connection.StartAsync(cancellationToken);
        return client;
    }

    /// <summary>Sends a command and waits for its result.</summary>
    public Task<T> AskAsync<T>(string command, params object?[] arguments) =>
        _connection.InvokeCoreAsync<T>(command, arguments).WaitAsync(Patience);

    /// <summary>Sends a command without a result and waits until it is done.</summary>
    public Task DoAsync(string command, params object?[] arguments) => _connection.InvokeCoreAsync(command, arguments).WaitAsync(Patience);

    /// <summary>Sends a command that must be refused; the refusal.</summary>
    public async Task<ErrorView> RefusedAsync(string command, params object?[] arguments)
    {
        var refused = await Assert.ThrowsAsync<HubException>(() => DoAsync(command, arguments));
        return JsonSerializer.Deserialize(refused.Message[refused.Message.IndexOf('{', StringComparison.Ordinal)..], WireJson.Default.ErrorView)!;
    }

    /// <summary>The next push of a kind that fits; what comes before it is passed over.</summary>
    public async Task<T> NextAsync<T>(string push, Func<T, bool>? fits = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var (name, item) in _pushes.Reader.ReadAllAsync(patience.Token))
        {
            if (name == push && item is T found && fits?.Invoke(found) != false)
            {
                return found;
            }
        }

        throw new InvalidOperationException("The connection ended.");
    }

    /// <summary>Everything that came up to and with the next push that fits, in order.</summary>
    public async Task<IReadOnlyList<object>> UntilAsync<T>(Func<T, bool> fits)
    {
        using var patience = new CancellationTokenSource(Patience);
        var all = new List<object>();
        await foreach (var (_, item) in _pushes.Reader.ReadAllAsync(patience.Token))
        {
            all.Add(item);
            if (item is T found && fits(found))
            {
                return all;
            }
        }

        throw new InvalidOperationException("The connection ended.");
    }

    /// <summary>Waits until the server ends the connection.</summary>
    public Task ClosedAsync() => _closed.Task.WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        _pushes.Writer.TryComplete();
    }

    private void Hear<T>(string name)
        where T : notnull =>
        _connection.On<T>(name, item => _pushes.Writer.TryWrite((name, item)));
}
