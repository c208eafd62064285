using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Tests.WholePath;

/// <summary>What is not genuine or not readable is refused at the door and leaves no trace.</summary>
public sealed class BadInputTests(BadInputHost shared) : IClassFixture<BadInputHost>
{
    private const string Path = "/channels/wechat/plain";

    [Fact]
    public async Task A_wrong_signature_is_unauthorised() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(TextXml("1", "hello"), signature: new string('0', 40)));

    [Fact]
    public async Task A_handshake_is_echoed_and_a_forged_one_refused()
    {
        Assert.Equal("echo-<1>", await shared.Http.GetStringAsync($"{Path}?{Query()}&echostr=echo-%3C1%3E"));
        using var forged = await shared.Http.GetAsync($"{Path}?timestamp=1&nonce=2&signature={new string('a', 40)}&echostr=x");
        Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
    }

    [Fact]
    public async Task An_inbox_nobody_knows_is_not_found()
    {
        using var answer = await shared.Http.PostAsync($"/channels/wechat/nobody?{Query()}", new StringContent("x"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public static TheoryData<string, string> Poison => new()
    {
        { "a DTD", "<!DOCTYPE xml [<!ENTITY a \"aaaa\">]><xml><FromUserName>&a;</FromUserName><MsgType>text</MsgType><MsgId>9</MsgId></xml>" },
        { "over 64 kB", TextXml("10", new string('x', 70_000)) },
        { "nested 10,000 deep", $"<xml>{string.Concat(Enumerable.Repeat("<a>", 10_000))}{string.Concat(Enumerable.Repeat("</a>", 10_000))}</xml>" },
        { "not XML", "{\"json\":true}" },
        { "nothing", "" },
        { "no sender", "<xml><ToUserName>gh_plain</ToUserName><MsgType>text</MsgType><Content>x</Content><MsgId>11</MsgId></xml>" },
        { "another account's", TextXml("12", "hello", to: "gh_other") },
    };

    [Theory]
    [MemberData(nameof(Poison))]
    public async Task What_is_unreadable_is_refused_and_nothing_is_stored(string what, string body)
    {
        var status = await PostAsync(body);

        Assert.True((int)status is >= 400 and < 500, $"{what}: {status}");
        Assert.Equal(0, await shared.ReceiptsAsync());
    }

    private static string TextXml(string id, string text, string to = "gh_plain") =>
        $"<xml><ToUserName>{to}</ToUserName><FromUserName>oSender</FromUserName><CreateTime>1700000000</CreateTime><MsgType>text</MsgType><Content>{text}</Content><MsgId>{id}</MsgId></xml>";

    [SuppressMessage("Security", "CA5350", Justification = "The platform signs with SHA-1 and offers nothing else.")]
    private static string Query()
    {
        string[] parts = [BadInputHost.Token, "1700000000", "4711"];
        var sorted = string.Concat(parts.Order(StringComparer.Ordinal));
        return $"timestamp=1700000000&nonce=4711&signature={Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(sorted)))}";
    }

    private async Task<HttpStatusCode> PostAsync(string body, string? signature = null)
    {
        var query = signature is null ? Query() : $"timestamp=1700000000&nonce=4711&signature={signature}";
        using var answer = await shared.Http.PostAsync($"{Path}?{query}", new StringContent(body, Encoding.UTF8, "text/xml"));
        return answer.StatusCode;
    }
}
