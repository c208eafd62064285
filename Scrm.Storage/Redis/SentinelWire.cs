using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using StackExchange.Redis;

namespace Scrm.Storage.Redis;

/// <summary>One question to one sentinel, on a connection of its own.</summary>
/// <param name="service">What the sentinels call the primary.</param>
/// <param name="options">Password and TLS, which are the servers' own.</param>
internal sealed class SentinelWire(string service, ConfigurationOptions options)
{
    /// <summary>Where it says the primary is; null when it does not know the service.</summary>
    public async Task<EndPoint?> AskAsync(EndPoint sentinel, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(sentinel, cancellationToken);
        await using var stream = await StreamAsync(socket, sentinel, cancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        if (options.Password is { Length: > 0 } password)
        {
            // Sentinels may have no password where the servers have one: they say so, and answer all the same.
            await stream.WriteAsync(Command("AUTH", password), cancellationToken);
            await reader.ReadLineAsync(cancellationToken);
        }

        await stream.WriteAsync(Command("SENTINEL", "get-master-addr-by-name", service), cancellationToken);
        return await reader.ReadLineAsync(cancellationToken) == "*2"
            && await TextAsync(reader, cancellationToken) is { } host
            && int.TryParse(await TextAsync(reader, cancellationToken), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? Address(host, port)
            : null;
    }

    private static EndPoint Address(string host, int port) =>
        IPAddress.TryParse(host, out var address) ? new IPEndPoint(address, port) : new DnsEndPoint(host, port);

    /// <summary>A text comes as its length and itself, a line each; what is asked for here has no line ends.</summary>
    private static async Task<string?> TextAsync(StreamReader reader, CancellationToken cancellationToken) =>
        await reader.ReadLineAsync(cancellationToken) is ['$', ..] ? await reader.ReadLineAsync(cancellationToken) : null;

    private static byte[] Command(params string[] words) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"*{words.Length}\r\n")
        + string.Concat(words.Select(word => string.Create(CultureInfo.InvariantCulture, $"${Encoding.UTF8.GetByteCount(word)}\r\n{word}\r\n"))));

    private async Task<Stream> StreamAsync(Socket socket, EndPoint sentinel, CancellationToken cancellationToken)
    {
        var plain = new NetworkStream(socket);
        if (!options.Ssl)
        {
            return plain;
        }

        var secure = new SslStream(plain);
        await secure.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = options.SslHost ?? HostOf(sentinel) }, cancellationToken);
        return secure;
    }

    private static string HostOf(EndPoint endPoint) => endPoint switch
    {
        DnsEndPoint named => named.Host,
        IPEndPoint numbered => numbered.Address.ToString(),
        _ => "",
    };
}
