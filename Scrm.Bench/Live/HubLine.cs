using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scrm.Bench.Live;

/// <summary>A connection to the consoles' hub, in its JSON protocol: a frame of text for each message, ended by a record separator.</summary>
internal sealed class HubLine : IAsyncDisposable
{
    private const char End = '\u001e';
    private const int Push = 1;
    private const int Answer = 3;
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _asked = new();
    private Task _reading = Task.CompletedTask;
    private int _last;

    private HubLine()
    {
    }

    /// <summary>Connects; <paramref name="heard"/> gets the name and first argument of everything the hub says.</summary>
    public static async Task<HubLine> OpenAsync(Uri console, string cookie, Action<string, JsonNode> heard)
    {
        var line = new HubLine();
        line._socket.Options.SetRequestHeader("Cookie", cookie);
        line._socket.Options.SetRequestHeader("Origin", console.GetLeftPart(UriPartial.Authority));
        await line._socket.ConnectAsync(new UriBuilder(new Uri(console, "/hubs/agent")) { Scheme = "ws" }.Uri, CancellationToken.None);
        await line.SendAsync("""{"protocol":"json","version":1}""");
        line._reading = line.ReadAsync(heard);
        return line;
    }

    /// <summary>A command; returns when the hub has done it, and throws when it refuses.</summary>
    public async Task AskAsync(string command, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref _last).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var done = _asked[id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(JsonSerializer.Serialize(new { type = Push, invocationId = id, target = command, arguments }));
        await done.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task SendAsync(string message)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ReadAsync(Action<string, JsonNode> heard)
    {
        var (buffer, bytes) = (new byte[16 * 1024], new List<byte>());
        while (_socket.State == WebSocketState.Open)
        {
            var read = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            bytes.AddRange(buffer.AsSpan(0, read.Count));
            if (!read.EndOfMessage)
            {
                continue;
            }

            foreach (var frame in Encoding.UTF8.GetString([.. bytes]).Split(End, StringSplitOptions.RemoveEmptyEntries))
            {
                Take(JsonNode.Parse(frame)!, heard);
            }

            bytes.Clear();
        }
    }

    private void Take(JsonNode frame, Action<string, JsonNode> heard)
    {
        switch ((int?)frame["type"])
        {
            case Push when frame["arguments"]?.AsArray().FirstOrDefault() is { } said:
                heard((string)frame["target"]!, said);
                break;
            case Answer when _asked.TryRemove((string)frame["invocationId"]!, out var done):
                if (frame["error"] is { } error)
                {
                    done.SetException(new InvalidOperationException((string)error!));
                }
                else
                {
                    done.SetResult();
                }

                break;
        }
    }
}
