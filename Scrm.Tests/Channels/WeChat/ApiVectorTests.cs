using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Scrm.Bot.Channels.WeChat;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>Bodies of the real API, of the calls we make: read into our types and written again, nothing we use is lost or renamed.</summary>
public class ApiVectorTests
{
    private const string Samples = "wechat_wecom_api.json";
    private const string Exchanges = "wechat_wecom_exchanges.json";

    private static readonly Dictionary<string, JsonTypeInfo> Requests = new()
    {
        ["/cgi-bin/message/custom/send"] = WeChatJson.Default.WeChatSend,
        ["/cgi-bin/message/custom/typing"] = WeChatJson.Default.WeChatTyping,
        ["/cgi-bin/qrcode/create"] = WeChatJson.Default.WeChatQrAsk,
        ["/cgi-bin/user/info/updateremark"] = WeChatJson.Default.WeChatRemark,
        ["/cgi-bin/tags/create"] = WeChatJson.Default.WeChatTagAsk,
        ["/cgi-bin/tags/update"] = WeChatJson.Default.WeChatTagAsk,
        ["/cgi-bin/tags/delete"] = WeChatJson.Default.WeChatTagAsk,
        ["/cgi-bin/tags/getidlist"] = WeChatJson.Default.WeChatOpenId,
        ["/cgi-bin/tags/members/batchtagging"] = WeChatJson.Default.WeChatTagging,
        ["/cgi-bin/tags/members/batchuntagging"] = WeChatJson.Default.WeChatTagging,
        ["/cgi-bin/user/tag/get"] = WeChatJson.Default.WeChatFollowersAsk,
        ["/cgi-bin/menu/create"] = WeChatJson.Default.WeChatMenu,
    };

    private static readonly Dictionary<string, JsonTypeInfo> Responses = new()
    {
        ["/cgi-bin/stable_token"] = WeChatJson.Default.WeChatTokenGiven,
        ["/cgi-bin/token"] = WeChatJson.Default.WeChatTokenGiven,
        ["/cgi-bin/message/custom/send"] = WeChatJson.Default.WeChatDone,
        ["/cgi-bin/message/custom/typing"] = WeChatJson.Default.WeChatDone,
        ["/cgi-bin/media/upload"] = WeChatJson.Default.WeChatUploaded,
        ["/cgi-bin/user/info"] = WeChatJson.Default.WeChatUser,
        ["/cgi-bin/user/info/updateremark"] = WeChatJson.Default.WeChatDone,
        ["/cgi-bin/qrcode/create"] = WeChatJson.Default.WeChatQrGiven,
        ["/cgi-bin/tags/get"] = WeChatJson.Default.WeChatTagList,
        ["/cgi-bin/tags/create"] = WeChatJson.Default.WeChatTagGiven,
        ["/cgi-bin/tags/getidlist"] = WeChatJson.Default.WeChatTagIds,
        ["/cgi-bin/user/tag/get"] = WeChatJson.Default.WeChatFollowers,
        ["/cgi-bin/menu/get"] = WeChatJson.Default.WeChatMenuGiven,
        ["/cgi-bin/menu/delete"] = WeChatJson.Default.WeChatDone,
    };

    public static IEnumerable<TheoryDataRow<string>> SampleIds => Vectors.Ids(
        Samples, v => Vectors.IsWeChat(v) && (Vectors.Text(v, "part") == "request" ? Requests : Responses).ContainsKey(Vectors.Text(v, "path")));

    public static IEnumerable<TheoryDataRow<string>> ExchangeIds => Vectors.Ids(
        Exchanges, v => Vectors.IsWeChat(v) && (Requests.ContainsKey(Path(v)) || Responses.ContainsKey(Path(v))));

    [Theory]
    [MemberData(nameof(SampleIds))]
    public void A_documented_body_survives_our_types(string id)
    {
        var v = Vectors.Get(Samples, id);

        Check((Vectors.Text(v, "part") == "request" ? Requests : Responses)[Vectors.Text(v, "path")], v.GetProperty("json"));
    }

    [Theory]
    [MemberData(nameof(ExchangeIds))]
    public void A_documented_exchange_survives_our_types(string id)
    {
        var v = Vectors.Get(Exchanges, id);
        if (Requests.TryGetValue(Path(v), out var request) && v.GetProperty("request").ValueKind == JsonValueKind.Object)
        {
            Check(request, v.GetProperty("request"));
        }

        if (Responses.TryGetValue(Path(v), out var response) && v.GetProperty("response").ValueKind == JsonValueKind.Object)
        {
            Check(response, v.GetProperty("response"));
        }
    }

    // Every member our type writes back must stand in the original with the same value; and our type must take something of it.
    private static void Check(JsonTypeInfo type, JsonElement original)
    {
        var written = JsonSerializer.SerializeToElement(original.Deserialize(type), type);

        Assert.Empty(JsonSubset.Differences(written, original, "$"));
        Assert.True(type == WeChatJson.Default.WeChatDone || written.EnumerateObject().Any());
    }

    private static string Path(JsonElement v) => new Uri(Vectors.Text(v, "url")).AbsolutePath;
}
