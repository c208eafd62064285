using System.Buffers;
using System.IO.Pipelines;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;

namespace Scrm.Tests.Doubles;

/// <summary>A WebSocket as SignalR's client core wants a connection: two pipes.</summary>
internal sealed class WebSocketConnection : ConnectionContext
{
    private readonly WebSocket _socket;
    private readonly DuplexPipe _inner;
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _running;

    public WebSocketConnection(WebSocket socket)
    {
        _socket = socket;
        var incoming = new Pipe();
        var outgoing = new Pipe();
        Transport = new DuplexPipe(incoming.Reader, outgoing.Writer);
        _inner = new DuplexPipe(outgoing.Reader, incoming.Writer);
        _running = Task.WhenAll(ReceiveAsync(), SendAsync());
    }

    public override string ConnectionId { get; set; } = "test";

    public override IFeatureCollection Features { get; } = new FeatureCollection();

    public override IDictionary<object, object?> Items { get; set; } = new Dictionary<object, object?>();

    public override IDuplexPipe Transport { get; set; }

    public override async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await Transport.Output.CompleteAsync();
        await Transport.Input.CompleteAsync();
        await _running;
        _socket.Dispose();
        _ended.Dispose();
        await base.DisposeAsync();
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (true)
            {
                var memory = _inner.Output.GetMemory(4096);
                var received = await _socket.ReceiveAsync(memory, _ended.Token);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                _inner.Output.Advance(received.Count);
                if (received.EndOfMessage && (await _inner.Output.FlushAsync(_ended.Token)).IsCompleted)
                {
                    break;
                }
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException)
        {
            // The server or the test hung up.
        }

        await _inner.Output.CompleteAsync();
    }

    private async Task SendAsync()
    {
        try
        {
            while (true)
            {
                var read = await _inner.Input.ReadAsync(_ended.Token);
                if (!read.Buffer.IsEmpty)
                {
                    await _socket.SendAsync(read.Buffer.ToArray(), WebSocketMessageType.Text, endOfMessage: true, _ended.Token);
                }

                _inner.Input.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    break;
                }
            }
        }
        catch (Exception ended) when (ended is WebSocketException or OperationCanceledException)
        {
            // The server or the test hung up.
        }

        await _inner.Input.CompleteAsync();
    }

    private sealed record DuplexPipe(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
