namespace Scrm.Bot.Channels.BotFramework;

/// <summary>Where a person is answered; the whole of it is what we know the person by at the inbox.</summary>
/// <param name="ServiceUrl">The connector's address.</param>
/// <param name="ConversationId">Its name of the conversation.</param>
/// <param name="UserId">Its name of the person.</param>
internal sealed record BotFrameworkPlace(string ServiceUrl, string ConversationId, string UserId)
{
    private const char Between = '|';

    /// <summary>As one text.</summary>
    public string Text => string.Join(Between, new[] { ServiceUrl, ConversationId, UserId }.Select(Uri.EscapeDataString));

    /// <summary>The place in a text, or null when it is none.</summary>
    public static BotFrameworkPlace? Read(string text) =>
        text.Split(Between).Select(Uri.UnescapeDataString).ToArray() is [{ Length: > 0 } service, { Length: > 0 } conversation, { Length: > 0 } user]
            ? new BotFrameworkPlace(service, conversation, user)
            : null;
}
