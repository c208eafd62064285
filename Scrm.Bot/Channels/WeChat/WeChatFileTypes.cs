using Scrm.Core.Content;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What a file is, by its first bytes rather than by what is said of it, and what it is called for the platform.</summary>
internal static class WeChatFileTypes
{
    /// <summary>Bytes enough to tell.</summary>
    public const int HeadBytes = 16;

    public const string Unknown = "application/octet-stream";

    /// <summary>The MIME type; a declared one counts only where the bytes do not tell and a browser would not run it.</summary>
    public static string Of(ReadOnlySpan<byte> head, string? declared) => head switch
    {
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
        [(byte)'B', (byte)'M', ..] => "image/bmp",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => "audio/wav",
        [(byte)'#', (byte)'!', (byte)'A', (byte)'M', (byte)'R', ..] => "audio/amr",
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xff, 0xfb or 0xf3 or 0xf2, ..] => "audio/mpeg",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "audio/ogg",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "video/mp4",
        _ => declared?.ToLowerInvariant() is "audio/amr" or "audio/speex" or "voice/speex" or "audio/mpeg" or "video/mp4" ? declared : Unknown,
    };

    /// <summary>The file name's ending where the platform takes this type for this kind of message, else null.</summary>
    public static string? Extension(MessageType type, string contentType) => (type, contentType) switch
    {
        (MessageType.Image, "image/jpeg") => "jpg",
        (MessageType.Image, "image/png") => "png",
        (MessageType.Image, "image/gif") => "gif",
        (MessageType.Image, "image/bmp") => "bmp",
        (MessageType.Voice, "audio/amr") => "amr",
        (MessageType.Voice, "audio/mpeg") => "mp3",
        (MessageType.Video, "video/mp4") => "mp4",
        _ => null,
    };
}
