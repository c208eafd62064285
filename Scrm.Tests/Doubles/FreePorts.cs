using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Scrm.Tests.Doubles;

/// <summary>
/// Ports for servers that tests start. Each is given out once in the life of this process and lies below those that the system gives to
/// connections, so that nobody takes it between here and the server.
/// </summary>
internal static class FreePorts
{
    // Browsers refuse some ports; 10080 is the highest of them.
    private const int First = 10_100;
    private const int Last = 31_000;
    private static readonly Lock Gate = new();
    private static int _left = Last - First + 1;

    // Other test processes on this machine count from elsewhere.
    private static int _next = RandomNumberGenerator.GetInt32(First, Last + 1);

    /// <summary>A port on the loopback address that nobody listens at and nobody else here was given.</summary>
    public static int Take()
    {
        lock (Gate)
        {
            while (_left-- > 0)
            {
                var port = _next;
                _next = port == Last ? First : port + 1;
                if (IsFree(port))
                {
                    return port;
                }
            }

            throw new InvalidOperationException("All ports were given out.");
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
