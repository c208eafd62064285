namespace Scrm.Bot.Channels.WeChat;

/// <summary>An inbox's settings, checked.</summary>
/// <param name="AppId">The account's AppID.</param>
/// <param name="AppSecret">Its secret; only the token call sends it.</param>
/// <param name="Token">Word that signs the pushes.</param>
/// <param name="AesKey">32 bytes, or null in plain mode without one.</param>
/// <param name="Mode">How pushes travel.</param>
/// <param name="AccountId">Our <c>gh_…</c> id; null: pushes for any are taken.</param>
/// <param name="ApiBaseUrl">The platform's API without a trailing slash.</param>
internal sealed record WeChatSettings(
    string AppId,
    string AppSecret,
    string Token,
    byte[]? AesKey,
    WeChatMode Mode,
    string? AccountId,
    string ApiBaseUrl)
{
    public const string RealPlatform = "https://api.weixin.qq.com";

    /// <summary>Where the pictures of QR codes are: an emulator has them on its own host.</summary>
    public string QrBaseUrl => ApiBaseUrl == RealPlatform ? "https://mp.weixin.qq.com" : ApiBaseUrl;

    /// <summary>Names the account without secrets; two platforms may know the same AppID.</summary>
    public string AccountKey => $"{AppId}@{ApiBaseUrl}";

    // The generated text of a record would show the secrets.
    public override string ToString() => $"WeChat account {AppId}";
}
