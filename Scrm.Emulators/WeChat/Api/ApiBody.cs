using Microsoft.AspNetCore.Http;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>The body of a request, read whole within bounds: bytes, or the file of a form.</summary>
internal sealed record ApiBody(byte[] Bytes, ApiUpload? Upload)
{
    public const int Largest = 12 << 20;

    /// <summary>Null where the body is larger than any the platform takes.</summary>
    public static async Task<ApiBody?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Largest)
        {
            return null;
        }

        // JSON is taken under any content type, as the platform does; only a real upload is a form.
        if (request.HasFormContentType && request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            var form = await request.ReadFormAsync(cancellationToken);
            if (form.Files.GetFile("media") is not { } file || file.Length > Largest)
            {
                return new([], null);
            }

            var bytes = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            return new([], new(Path.GetFileName(file.FileName), file.ContentType ?? "application/octet-stream", bytes));
        }

        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int size;
        while ((size = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + size > Largest)
            {
                return null;
            }

            buffer.Write(chunk, 0, size);
        }

        return new(buffer.ToArray(), null);
    }
}
