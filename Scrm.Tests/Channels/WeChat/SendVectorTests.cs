using System.Net;
using System.Text.Json;
using Scrm.Core.Content;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>What another gateway puts on the wire, and how it takes the platform's answers. Cutting at 160 characters is its own policy.</summary>
public class SendVectorTests
{
    private const string File = "outbound_send.json";

    public static IEnumerable<TheoryDataRow<string>> All => Vectors.Ids(File, Vectors.IsWeChat);

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_send_looks_and_ends_as_elsewhere(string id)
    {
        var v = Vectors.Get(File, id);
        var input = v.GetProperty("input");
        var answer = v.GetProperty("mock_responses")[0].GetProperty("responses")[0];
        var account = new WeChatAccount();
        account.Platform.Status(FakePlatform.SendPath, (HttpStatusCode)answer.GetProperty("status").GetInt32(), Vectors.Text(answer, "body"));

        var outcome = await account.SendAsync(MessageContent.OfText(Vectors.Text(input, "MsgText")), Vectors.Text(input, "MsgURN").Split(':')[1]);

        Assert.Equal(
            Vectors.TextOrNull(v.GetProperty("expect"), "error") switch { null => "Sent", "channels.ErrConnectionThrottled" => "Wait", _ => "Uncertain" },
            outcome.Kind.ToString());
        var call = Assert.Single(account.Platform.CallsOf(FakePlatform.SendPath));
        Assert.Equal("application/json", call.ContentType);
        var expected = v.GetProperty("expect_requests").EnumerateArray().Select(r => JsonDocument.Parse(Vectors.Text(r, "body")).RootElement).ToList();
        if (expected.Count == 1)
        {
            Assert.True(JsonElement.DeepEquals(expected[0], call.Json), call.Body);
        }
        else if (expected.Count > 1)
        {
            Assert.Equal(
                string.Join(' ', expected.Select(e => e.GetProperty("text").GetProperty("content").GetString())),
                call.Json.GetProperty("text").GetProperty("content").GetString());
        }
    }
}
