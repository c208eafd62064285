using System.Text;
using Scrm.Core.Content;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What the platform takes at most, and how a menu reads where it cannot be tapped.</summary>
internal static class WeChatLimits
{
    /// <summary>Bytes of a text in UTF-8.</summary>
    public const int TextBytes = 2048;

    /// <summary>Bytes of an attachment we fetch.</summary>
    public const long FetchBytes = 20 * 1024 * 1024;

    public static bool FitsText(string text) => text.Length > 0 && Encoding.UTF8.GetByteCount(text) <= TextBytes;

    /// <summary>Bytes of an upload of this kind; 0: the kind cannot be uploaded.</summary>
    public static long UploadBytes(MessageType type) => type switch
    {
        MessageType.Image or MessageType.Video => 10 * 1024 * 1024,
        MessageType.Voice => 2 * 1024 * 1024,
        _ => 0,
    };

    /// <summary>The heading and one line a choice, each with what to type for it.</summary>
    public static string MenuText(MessageContent menu) =>
        string.Join('\n', (menu.Choices ?? []).Select(c => $"{c.Id}. {c.Label}").Prepend(menu.Text).Where(line => !string.IsNullOrEmpty(line)));
}
