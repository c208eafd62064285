using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Scrm.Storage.Redis;

namespace Scrm.Tests.Storage.Redis;

public sealed class SentinelWireTests
{
    private const string Question = "*3\r\n$8\r\nSENTINEL\r\n$23\r\nget-master-addr-by-name\r\n$4\r\nscrm\r\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_where_the_primary_is()
    {
        Assert.Equal(
            (new IPEndPoint(IPAddress.Parse("10.0.0.7"), 6380), Question),
            await AskAsync("s1", "*2\r\n$8\r\n10.0.0.7\r\n$4\r\n6380\r\n"));
        Assert.Equal(
            (new DnsEndPoint("redis-1.internal", 6379), Question),
            await AskAsync("s1", "*2\r\n$16\r\nredis-1.internal\r\n$4\r\n6379\r\n"));
    }

    [Theory]
    [InlineData("*-1\r\n")]
    [InlineData("-NOAUTH Authentication required.\r\n")]
    [InlineData("*2\r\n$8\r\n10.0.0.7\r\n$4\r\nport\r\n")]
    [InlineData("*2\r\n:1\r\n:2\r\n")]
    [InlineData("*2\r\n$8\r\n")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n\r\n")]
    [InlineData("")]
    public async Task What_is_no_answer_names_nobody(string said) => Assert.Null((await AskAsync("s1", said)).Primary);

    [Theory]
    [InlineData("+OK\r\n")]
    [InlineData("-ERR AUTH <password> called without any password configured for the default user.\r\n")]
    public async Task The_servers_password_is_said_whether_or_not_the_sentinel_has_one(string said) => Assert.Equal(
        (new IPEndPoint(IPAddress.Loopback, 6379), "*2\r\n$4\r\nAUTH\r\n$7\r\nsésame\r\n" + Question),
        await AskAsync("s1,password=sésame", said + "*2\r\n$9\r\n127.0.0.1\r\n$4\r\n6379\r\n"));

    [Fact]
    public async Task Where_tls_is_asked_for_a_sentinel_that_speaks_in_the_clear_is_not_believed() =>
        await Assert.ThrowsAsync<AuthenticationException>(() => AskAsync("s1,ssl=true", "*2\r\n$9\r\n127.0.0.1\r\n$4\r\n6379\r\n"));

    private static async Task<(EndPoint? Primary, string Heard)> AskAsync(string settings, string answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var heard = HearAsync(listener, answer);
        var wire = new SentinelWire("scrm", RedisSettings.Read(settings + ",serviceName=scrm").Options);
        var primary = await wire.AskAsync(listener.LocalEndpoint, Token);
        return (primary, await heard);
    }

    /// <summary>Says its answer, whatever it is asked, and hears what it was asked.</summary>
    private static async Task<string> HearAsync(TcpListener listener, string answer)
    {
        using var client = await listener.AcceptTcpClientAsync(Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), Token);
        client.Client.Shutdown(SocketShutdown.Send);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(Token);
    }
}
