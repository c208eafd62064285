using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Scrm.Core.Foundation;
using Scrm.Core.Knowledge;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>Takes a file of articles: as the body itself or as the form's <c>file</c>, as CSV or JSON.</summary>
internal static class ArticleFileReader
{
    private const int MaxBytes = 20 * 1024 * 1024;
    private const int MaxRows = 20_000;

    public static async Task<Result<ImportFile>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxBytes;
        }

        if (await BytesAsync(request, cancellationToken) is not { Length: > 0 } bytes)
        {
            return new Fault(FaultCode.Invalid, "Send one file that is not empty.", "file");
        }

        if (CsvText.Decode(bytes) is not { } text)
        {
            return new Fault(FaultCode.Invalid, "The file is written in letters nobody knows. Save it as UTF-8.", "encoding");
        }

        var file = text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..] ? ArticleJsonReader.Read(text) : ArticleTableReader.Read(text);
        return (file.Rows.Count + file.Problems.Count) switch
        {
            0 => new Fault(FaultCode.Invalid, "There is no article in the file.", "file"),
            > MaxRows => new Fault(FaultCode.Invalid, $"A file holds at most {MaxRows} articles.", "file"),
            _ => file,
        };
    }

    private static async Task<byte[]> BytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return await AllAsync(request.Body, cancellationToken);
        }

        try
        {
            var form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MaxBytes, ValueCountLimit = 16 }, cancellationToken);
            if (form.Files.GetFile("file") is { } file)
            {
                await using var content = file.OpenReadStream();
                return await AllAsync(content, cancellationToken);
            }
        }
        catch (InvalidDataException)
        {
            // A form that is none has no file.
        }

        return [];
    }

    private static async Task<byte[]> AllAsync(Stream content, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory, cancellationToken);
        return memory.ToArray();
    }
}
