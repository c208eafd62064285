namespace Scrm.AgentConsole.Api;

/// <summary>Tells what a file is by its first bytes, whatever it is called.</summary>
internal static class FileKinds
{
    public const string Unknown = "application/octet-stream";

    /// <summary>Bytes needed to tell.</summary>
    public const int HeadLength = 16;

    private static readonly HashSet<string> ShownInPlace =
    [
        "image/png", "image/jpeg", "image/gif", "image/webp", "audio/mpeg", "audio/amr", "audio/mp4", "video/mp4",
    ];

    /// <summary>MIME type, or <see cref="Unknown"/>.</summary>
    public static string Sniff(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'I', (byte)'D', (byte)'3', ..] => "audio/mpeg",
        [0xFF, 0xFB or 0xFA or 0xF3 or 0xF2, ..] => "audio/mpeg",
        [(byte)'#', (byte)'!', (byte)'A', (byte)'M', (byte)'R', ..] => "audio/amr",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'M', (byte)'4', (byte)'A', ..] => "audio/mp4",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "video/mp4",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
        _ => Unknown,
    };

    /// <summary>True for kinds a browser may show in the page; everything else is downloaded.</summary>
    public static bool IsShownInPlace(string contentType) => ShownInPlace.Contains(contentType);
}
