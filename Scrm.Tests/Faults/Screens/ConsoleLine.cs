using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Faults.Screens;

/// <summary>One connection to the hub; tells everything it hears to one listener, in order.</summary>
internal sealed class ConsoleLine : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly HubConnection _hub;

    private ConsoleLine(HubConnection hub, Action<string, object> listener, Action<ConsoleLine> closed)
    {
        _hub = hub;
        hub.Closed += _ =>
        {
            IsClosed = true;
            closed(this);
            return Task.CompletedTask;
        };
        Hear<ConversationView>(nameof(IAgentClient.ConversationChanged), listener);
        Hear<MessageView>(nameof(IAgentClient.MessageAppended), listener);
        Hear<MessageView>(nameof(IAgentClient.MessageChanged), listener);
        Hear<HeadView>(nameof(IAgentClient.Head), listener);
        Hear<MovingView>(nameof(IAgentClient.Moving), listener);
    }

    /// <summary>True once the connection has ended.</summary>
    public bool IsClosed { get; private set; }

    public static async Task<ConsoleLine> OpenAsync(
        Uri console, string cookie, Action<string, object> listener, Action<ConsoleLine> closed, TimeSpan? serverTimeout = null)
    {
        var builder = new HubConnectionBuilder();
        builder.Services.AddSingleton<EndPoint>(new UriEndPoint(new UriBuilder(new Uri(console, "/hubs/agent")) { Scheme = "ws" }.Uri));
        builder.Services.AddSingleton<IConnectionFactory>(new WebSocketConnections(cookie, console.GetLeftPart(UriPartial.Authority)));
        builder.AddJsonProtocol(json => WireJson.Configure(json.PayloadSerializerOptions));
        var line = new ConsoleLine(builder.Build(), listener, closed);
        if (serverTimeout is { } silence)
        {
            line._hub.ServerTimeout = silence;
        }

        await line._hub.StartAsync().WaitAsync(Patience);
        return line;
    }

    public Task<T> AskAsync<T>(string command, params object?[] arguments) => _hub.InvokeCoreAsync<T>(command, arguments).WaitAsync(Patience);

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    private void Hear<T>(string name, Action<string, object> listener)
        where T : notnull =>
        _hub.On<T>(name, item => listener(name, item));
}
