using System.Net;
using System.Net.Sockets;

namespace Scrm.Bot.Hooks;

/// <summary>Connects to allowed machines only: the name is resolved and checked where the connection is made, so a name that changes its mind gains nothing.</summary>
internal static class HookSockets
{
    public static SocketsHttpHandler Handler(HookOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context, options, cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, HookOptions options, CancellationToken cancellationToken)
    {
        var url = context.InitialRequestMessage.RequestUri!;
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellationToken);
        var isHttp = url.Scheme == Uri.UriSchemeHttp;
        var allowed = addresses.Where(a => HookAddresses.IsAllowed(a, options, isHttp)).ToArray();
        if (!HookAddresses.IsScheme(url, options) || allowed.Length == 0)
        {
            throw new HookRefusedException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
