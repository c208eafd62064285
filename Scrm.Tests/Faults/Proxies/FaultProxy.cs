using System.Net;
using System.Net.Sockets;

namespace Scrm.Tests.Faults.Proxies;

/// <summary>A TCP proxy whose mood a test changes while connections run through it.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly Uri _target;
    private readonly Task _accepting;
    private int _connections;
    private int _swallowed;

    public FaultProxy(Uri target)
    {
        _target = target;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    public ProxyMode Mode { get; set; }

    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(200);

    public int EveryNth { get; set; } = 10;

    /// <summary>How many responses were lost here.</summary>
    public int Swallowed => Volatile.Read(ref _swallowed);

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        _listener.Stop();
        await _accepting;
        _ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_ended.IsCancellationRequested)
            {
                var client = await _listener.AcceptTcpClientAsync(_ended.Token);
                _ = ServeAsync(client, Interlocked.Increment(ref _connections));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The proxy is taken down.
        }
    }

    private async Task ServeAsync(TcpClient client, int number)
    {
        using var near = client;
        using var far = new TcpClient();
        if (Mode == ProxyMode.Cut || (Mode == ProxyMode.DropEveryNth && number % EveryNth == 0))
        {
            Reset(near);
            return;
        }

        try
        {
            await far.ConnectAsync(_target.Host, _target.Port, _ended.Token);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(_ended.Token);
            var first = await Task.WhenAny(PumpAsync(near, far, isResponse: false, over.Token), PumpAsync(far, near, isResponse: true, over.Token));
            await over.CancelAsync();
            if (!await first)
            {
                Reset(near);
            }
        }
        catch (Exception over) when (over is SocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One side is gone: so is the connection.
        }
    }

    /// <summary>True: the connection ended by itself. False: it is to be reset.</summary>
    private async Task<bool> PumpAsync(TcpClient from, TcpClient to, bool isResponse, CancellationToken over)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, over) is > 0 and var size)
            {
                if (Mode == ProxyMode.Cut || (isResponse && Mode == ProxyMode.SwallowResponse))
                {
                    Interlocked.Increment(ref _swallowed);
                    return false;
                }

                while (Mode == ProxyMode.Hang)
                {
                    await Task.Delay(20, over);
                }

                if (Mode == ProxyMode.Delay)
                {
                    await Task.Delay(Delay, over);
                }

                await to.GetStream().WriteAsync(buffer.AsMemory(0, size), over);
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side is told by closing.
        }

        return true;
    }

    private static void Reset(TcpClient client) => client.Client.Close(0);
}
