using System.Text;

namespace Scrm.Core.Tables;

/// <summary>Finds out in which letters a file is written.</summary>
public static class CsvText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Spreadsheets in China save CSV in the system's letters unless told otherwise.
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text: UTF-8, UTF-16 with its mark, else GB18030; null: none of these.</summary>
    public static string? Decode(ReadOnlySpan<byte> file)
    {
        try
        {
            return file switch
            {
                [0xEF, 0xBB, 0xBF, .. var rest] => Strict.GetString(rest),
                [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
                [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
                _ => Strict.GetString(file),
            };
        }
        catch (DecoderFallbackException)
        {
            return InChinese(file);
        }
    }

    private static string? InChinese(ReadOnlySpan<byte> file)
    {
        try
        {
            return Chinese.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
