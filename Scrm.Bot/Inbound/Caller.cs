using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Scrm.Bot.Inbound;

/// <summary>
/// Is the one who called still there to hear the answer? A process that stood still finds calls in its sockets whose callers hung up
/// long ago: to it they look new, writing to them succeeds, and the server notices only some time later.
/// </summary>
internal static class Caller
{
    private const int Tcp = 6;
    private const int TcpInfo = 11;
    private const byte Established = 1;

    /// <summary>True: the caller hung up.</summary>
    public static bool IsGone(HttpContext context) =>
        context.RequestAborted.IsCancellationRequested
        || (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket && HungUp(socket));

    /// <summary>True: the other end closed the connection, as the system knows it now.</summary>
    public static bool HungUp(Socket socket)
    {
        try
        {
            // On Linux the connection's state counts, as something unread (the end of an encrypted stream) may stand before the end.
            return OperatingSystem.IsLinux() ? State(socket) != Established : socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0;
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    private static byte State(Socket socket)
    {
        Span<byte> state = stackalloc byte[1];
        socket.GetRawSocketOption(Tcp, TcpInfo, state);
        return state[0];
    }
}
