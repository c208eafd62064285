using QRCoder;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>The file a phone sends: one put on the shelf before, one in the command, or a small sample.</summary>
internal static class PhoneMedia
{
    private const int Largest = 10 << 20;

    public static MediaItem? Take(PhoneTurn turn, string type)
    {
        if (turn.Word("mediaId") is { } known)
        {
            return turn.Account.Media.Find(known, turn.Now);
        }

        var (contentType, name, bytes) = Sample(type);
        if (turn.Word("contentBase64") is { } text)
        {
            var buffer = new byte[text.Length];
            if (!Convert.TryFromBase64String(text, buffer, out var size) || size is 0 or > Largest)
            {
                return null;
            }

            bytes = buffer[..size];
            contentType = turn.Word("contentType", contentType);
            name = turn.Word("fileName", name);
        }

        return turn.Account.Media.Put(type, contentType, name, bytes, turn.Now);
    }

    private static (string ContentType, string Name, byte[] Bytes) Sample(string type) => type switch
    {
        "voice" => ("audio/amr", "voice.amr", [.. "#!AMR\n"u8, .. new byte[32]]),
        "video" or "shortvideo" => ("video/mp4", "video.mp4", [0, 0, 0, 16, .. "ftypisom"u8, 0, 0, 2, 0]),
        "file" => ("application/pdf", "file.pdf", [.. "%PDF-1.4\n%%EOF\n"u8]),
        _ => ("image/png", "picture.png", Thumb()),
    };

    public static byte[] Thumb()
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode("sample picture", QRCodeGenerator.ECCLevel.L);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(8);
    }
}
