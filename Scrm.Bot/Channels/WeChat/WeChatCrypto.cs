using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>
/// The platform's encryption (WXBizMsgCrypt): AES-256-CBC over 16 random bytes, the length, the message and the receiver,
/// padded to 32 bytes. It does not prove where a message comes from: check the signature first.
/// </summary>
internal static class WeChatCrypto
{
    private const int Block = 32;
    private const int Head = 16 + sizeof(int);

    /// <summary>32 bytes from the 43 characters; null when they are none. The last character's spare bits are ignored, real keys set them.</summary>
    public static byte[]? ReadKey(string encodingAesKey)
    {
        var key = new byte[Block];
        return encodingAesKey.Length == 43 && Convert.TryFromBase64String(encodingAesKey + "=", key, out var length) && length == Block
            ? key
            : null;
    }

    public static string Encrypt(byte[] key, string receiver, ReadOnlySpan<byte> random16, string message)
    {
        var messageLength = Encoding.UTF8.GetByteCount(message);
        var length = Head + messageLength + Encoding.UTF8.GetByteCount(receiver);
        var pad = Block - (length % Block);
        var plain = new byte[length + pad];
        random16[..16].CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(16), messageLength);
        Encoding.UTF8.GetBytes(message, plain.AsSpan(Head));
        Encoding.UTF8.GetBytes(receiver, plain.AsSpan(Head + messageLength));
        plain.AsSpan(length).Fill((byte)pad);
        using var aes = Cipher(key);
        return Convert.ToBase64String(aes.EncryptCbc(plain, key.AsSpan(0, 16), PaddingMode.None));
    }

    /// <summary>False when the text was not made with this key, or is damaged.</summary>
    public static bool TryDecrypt(byte[] key, string encrypted, out string message, out string receiver)
    {
        (message, receiver) = ("", "");
        var cipher = new byte[encrypted.Length];
        if (!Convert.TryFromBase64String(encrypted, cipher, out var cipherLength) || cipherLength == 0 || cipherLength % 16 != 0)
        {
            return false;
        }

        using var aes = Cipher(key);
        var plain = aes.DecryptCbc(cipher.AsSpan(0, cipherLength), key.AsSpan(0, 16), PaddingMode.None);
        var pad = plain[^1];
        var length = plain.Length - pad;
        if (pad is < 1 or > Block || length < Head)
        {
            return false;
        }

        var messageLength = BinaryPrimitives.ReadInt32BigEndian(plain.AsSpan(16));
        if (messageLength < 0 || messageLength > length - Head)
        {
            return false;
        }

        message = Encoding.UTF8.GetString(plain, Head, messageLength);
        receiver = Encoding.UTF8.GetString(plain, Head + messageLength, length - Head - messageLength);
        return true;
    }

    private static Aes Cipher(byte[] key)
    {
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
