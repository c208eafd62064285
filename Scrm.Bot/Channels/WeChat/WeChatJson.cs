using System.Text.Json.Serialization;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Everything that crosses the platform's API as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(WeChatTokenAsk))]
[JsonSerializable(typeof(WeChatTokenGiven))]
[JsonSerializable(typeof(WeChatSend))]
[JsonSerializable(typeof(WeChatTyping))]
[JsonSerializable(typeof(WeChatDone))]
[JsonSerializable(typeof(WeChatUploaded))]
[JsonSerializable(typeof(WeChatVideoAddress))]
[JsonSerializable(typeof(WeChatUser))]
[JsonSerializable(typeof(WeChatRemark))]
[JsonSerializable(typeof(WeChatQrAsk))]
[JsonSerializable(typeof(WeChatQrGiven))]
[JsonSerializable(typeof(WeChatMenu))]
[JsonSerializable(typeof(WeChatMenuGiven))]
[JsonSerializable(typeof(WeChatTagAsk))]
[JsonSerializable(typeof(WeChatTagGiven))]
[JsonSerializable(typeof(WeChatTagList))]
[JsonSerializable(typeof(WeChatTagging))]
[JsonSerializable(typeof(WeChatTagIds))]
[JsonSerializable(typeof(WeChatOpenId))]
[JsonSerializable(typeof(WeChatFollowersAsk))]
[JsonSerializable(typeof(WeChatFollowers))]
internal sealed partial class WeChatJson : JsonSerializerContext;
