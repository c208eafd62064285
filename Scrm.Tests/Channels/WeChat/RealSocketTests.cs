using System.Net;
using System.Net.Sockets;
using System.Text;
using Scrm.Bot.Channels;
using Scrm.Core.Content;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>The same over real connections, for the client's own handler decides when a request has gone out.</summary>
public class RealSocketTests
{
    private const string Given = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 41\r\n\r\n{\"access_token\":\"T1\",\"expires_in\":7200}  ";

    [Fact]
    public async Task A_refused_connection_never_reached_the_platform()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Equal(SendKind.NotReached, (await SendTo(port)).Kind);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_request_leaves_it_uncertain()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeTokenThenHangUp(listener, TestContext.Current.CancellationToken);

        var outcome = await SendTo(((IPEndPoint)listener.LocalEndpoint).Port);

        Assert.Equal(SendKind.Uncertain, outcome.Kind);
        Assert.Contains("/cgi-bin/message/custom/send?access_token=T1", await serving, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_not_leave_any_more_when_it_is_about_to_leaves_not_at_all()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeTokenThenListen(listener, TestContext.Current.CancellationToken);

        var outcome = await SendTo(((IPEndPoint)listener.LocalEndpoint).Port, mayLeave: false);

        Assert.Equal(SendKind.NotReached, outcome.Kind);
        Assert.Equal("", await serving);
    }

    private static Task<SendOutcome> SendTo(int port, bool mayLeave = true)
    {
        var account = new WeChatAccount(realSockets: true) { Inbox = WeChatAccount.WithSettings(("ApiBaseUrl", $"http://127.0.0.1:{port}")) };
        return account.SendAsync(MessageContent.OfText("hi"), mayLeave: mayLeave);
    }

    private static async Task<string> ServeTokenThenHangUp(TcpListener listener, CancellationToken cancellationToken)
    {
        using var connection = await listener.AcceptTcpClientAsync(cancellationToken);
        var stream = connection.GetStream();
        await ReadRequest(stream, cancellationToken);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Given), cancellationToken);
        return await ReadRequest(stream, cancellationToken);
    }

    private static async Task<string> ServeTokenThenListen(TcpListener listener, CancellationToken cancellationToken)
    {
        using var connection = await listener.AcceptTcpClientAsync(cancellationToken);
        var stream = connection.GetStream();
        await ReadRequest(stream, cancellationToken);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Given), cancellationToken);
        using var rest = new StreamReader(stream);
        return await rest.ReadToEndAsync(cancellationToken);
    }

    private static async Task<string> ReadRequest(NetworkStream stream, CancellationToken cancellationToken)
    {
        var text = "";
        var buffer = new byte[4096];
        while (!text.Contains("\r\n\r\n", StringComparison.Ordinal) || !text.EndsWith('}'))
        {
            text += Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, cancellationToken));
        }

        return text;
    }
}
