namespace Scrm.Bot.Channels.BotFramework;

/// <summary>An inbox's settings, checked.</summary>
/// <param name="AppId">Our id at the connector: the audience of its tokens.</param>
/// <param name="AppSecret">Its secret.</param>
/// <param name="Issuer">Who signs the connector's tokens.</param>
/// <param name="OpenIdMetadata">Where the keys are found.</param>
/// <param name="TokenUrl">Where our tokens are asked for.</param>
/// <param name="Scope">For whom our tokens are.</param>
/// <param name="ServiceUrls">Where answers may go.</param>
internal sealed record BotFrameworkSettings(
    string AppId, string AppSecret, string Issuer, Uri OpenIdMetadata, Uri TokenUrl, string Scope, ServiceUrlList ServiceUrls)
{
    // The generated text of a record would show the secret.
    public override string ToString() => $"Bot Framework app {AppId}";
}
