using System.Text;

namespace Scrm.Bot.Channels;

/// <summary>What we answer a platform.</summary>
/// <param name="StatusCode">HTTP status.</param>
/// <param name="ContentType">Of the body.</param>
/// <param name="Body">Bytes, exactly as they go out.</param>
internal sealed record WebhookAnswer(int StatusCode, string ContentType, byte[] Body)
{
    public static WebhookAnswer Text(string text, int statusCode = 200) =>
        new(statusCode, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));
}
