using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Scrm.Core.Foundation;
using Scrm.Core.Tables;
using Scrm.Core.TagExchange;

namespace Scrm.AgentConsole.Api;

/// <summary>Reads a book of tags out of a request: one file of a form, or the body itself; CSV or JSON, as its first sign tells.</summary>
internal static class TagFileReader
{
    public const string TooLarge = "tooLarge";
    private const int MaxBytes = 5 * 1024 * 1024;
    private const int MaxFormBytes = 16 * 1024 * 1024;
    private const int MaxRows = 20_000;

    public static async Task<Result<BookReading>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await BytesAsync(request, cancellationToken) is not { Length: > 0 } bytes)
        {
            return new Fault(FaultCode.Invalid, "Send a CSV or JSON file that is not empty.", "file");
        }

        if (bytes.Length > MaxBytes)
        {
            return new Fault(FaultCode.Invalid, "The file is too large.", TooLarge);
        }

        if (CsvText.Decode(bytes) is not { } text)
        {
            return new Fault(FaultCode.Invalid, "The file is no text: save it as CSV UTF-8 or as JSON.", "letters");
        }

        var reading = text.AsSpan().TrimStart('\uFEFF').TrimStart() is ['{' or '[', ..] ? BookDocument.Read(text.TrimStart('\uFEFF')) : BookTable.Read(text);
        return reading is { Rows.Count: 0, Problems.Count: 0 } ? new Fault(FaultCode.Invalid, "The file has no rows.", "noRows")
            : reading.Rows.Count > MaxRows ? new Fault(FaultCode.Invalid, $"A file has at most {MaxRows} rows.", TooLarge) : reading;
    }

    private static async Task<byte[]?> BytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // The ceiling of one byte more shows what is too large.
        if (!request.HasFormContentType)
        {
            return await CopyAsync(request.Body, cancellationToken);
        }

        try
        {
            var form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MaxFormBytes, ValueCountLimit = 16 }, cancellationToken);
            if (form.Files.GetFile("file") is not { } file)
            {
                return null;
            }

            await using var content = file.OpenReadStream();
            return await CopyAsync(content, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static async Task<byte[]> CopyAsync(Stream content, CancellationToken cancellationToken)
    {
        var bytes = new byte[MaxBytes + 1];
        var length = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return bytes[..length];
    }
}
