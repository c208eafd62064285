using System.Globalization;
using System.Text;
using System.Text.Json;
using Scrm.Bot.Channels;
using Scrm.Bot.Channels.WeChat;
using Scrm.Core.Content;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>What another gateway accepts and refuses, we do too.</summary>
public class InboundVectorTests
{
    private const string File = "wechat_courier_inbound.json";

    public static IEnumerable<TheoryDataRow<string>> All => Vectors.Ids(File, _ => true);

    [Theory]
    [MemberData(nameof(All))]
    public void A_call_is_taken_as_elsewhere(string id)
    {
        var v = Vectors.Get(File, id);
        var expected = v.GetProperty("expect");
        var account = new WeChatAccount();
        var signature = Vectors.Text(v, "signature") == "invalid" ? "0" : WeChatSignature.Of(WeChatAccount.Token, "1", "2");
        var query = new Dictionary<string, string> { ["signature"] = signature, ["timestamp"] = "1", ["nonce"] = "2" };

        var parsed = account.Adapter.Parse(account.Inbox, new WebhookRequest("POST", query, new Dictionary<string, string>(), Encoding.UTF8.GetBytes(Vectors.Text(v, "raw_body"))));

        Assert.Equal(expected.GetProperty("accepted").GetBoolean(), parsed.Refusal is null);
        foreach (var message in parsed.Messages)
        {
            Assert.Equal(Vectors.TextOrNull(expected, "user") ?? message.ExternalId, message.ExternalId);
            Assert.Equal(Vectors.TextOrNull(expected, "message_id"), message.PlatformMessageId);
            Assert.Equal(Vectors.Text(expected, "text"), message.Content.Text ?? "");
            Assert.Equal(Date(expected) ?? message.SentAt, message.SentAt);
            Assert.Equal(expected.TryGetProperty("events", out _), message.Content.Type == MessageType.Event);
            Assert.All(Attachments(expected), a => Assert.EndsWith($"media_id={message.Content.Media?.PlatformId}", a, StringComparison.Ordinal));
        }
    }

    private static DateTimeOffset? Date(JsonElement expected) =>
        Vectors.TextOrNull(expected, "date") is { } date ? DateTimeOffset.Parse(date, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<string> Attachments(JsonElement expected) =>
        expected.TryGetProperty("attachments", out var list) ? list.EnumerateArray().Select(a => a.ToString()) : [];
}
