using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Scrm.Core.Foundation;
using Scrm.Core.Tables;

namespace Scrm.AgentConsole.Api;

/// <summary>Takes one text file: as the body itself or as the form's <c>file</c>.</summary>
internal static class TextUpload
{
    private const int MaxBytes = 20 * 1024 * 1024;

    public static async Task<Result<string>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxBytes;
        }

        return await BytesAsync(request, cancellationToken) is not { Length: > 0 } bytes
            ? new Fault(FaultCode.Invalid, "Send one file that is not empty.", "file")
            : CsvText.Decode(bytes) is { } text ? text
            : new Fault(FaultCode.Invalid, "The file is written in letters nobody knows. Save it as UTF-8.", "encoding");
    }

    private static async Task<byte[]> BytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        if (!request.HasFormContentType)
        {
            await request.Body.CopyToAsync(memory, cancellationToken);
            return memory.ToArray();
        }

        try
        {
            var form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MaxBytes, ValueCountLimit = 16 }, cancellationToken);
            if (form.Files.GetFile("file") is { } file)
            {
                await file.CopyToAsync(memory, cancellationToken);
            }
        }
        catch (InvalidDataException)
        {
            // A form that is none has no file.
        }

        return memory.ToArray();
    }
}
