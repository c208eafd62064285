using Scrm.Core.Conversations;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What we refuse ourselves, since the platform would: nothing is sent and no quota is used.</summary>
internal static class WeChatRefusals
{
    public static DeliveryError TooLong { get; } = Of(45002);

    public static DeliveryError Empty { get; } = Of(44004);

    public static DeliveryError Type { get; } = Of(40008);

    public static DeliveryError MediaFormat { get; } = Of(40005);

    public static DeliveryError MediaTooLarge { get; } = Of(40006);

    public static DeliveryError MediaMissing { get; } = new("mediaMissing", "附件已不存在，请重新上传。", "The attachment is gone; upload it again.");

    public static DeliveryError Caption { get; } = new(
        "captionNotPossible", "微信的图片和语音不能带文字，请把文字另发一条。",
        "Pictures and voice cannot carry words on WeChat; send the words as a message of their own.");

    public static DeliveryError Link { get; } = new(
        "badLink", "链接地址不完整，请使用 http 或 https 开头的地址。", "The link needs an address that begins with http or https.");

    public static DeliveryError Settings { get; } = new(
        "badSettings", "收件账号设置不完整，请管理员检查。", "The inbox's settings are incomplete; an admin should check them.");

    private static DeliveryError Of(int code)
    {
        var (word, text, textEn) = WeChatErrorWords.All[code];
        return new DeliveryError(word, text, textEn);
    }
}
