using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Scrm.Core.Attachments;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Takes one file of a multipart form and stores it under the kind its first bytes tell.</summary>
internal sealed class UploadReader(IAttachmentStore attachments)
{
    public const long MaxBytes = 10 * 1024 * 1024;
    private const long MaxFormBytes = MaxBytes + (64 * 1024);
    private const int MaxFileName = 120;

    /// <summary>The stored file; null fault and null value never meet. Too large is told by <see cref="AttachmentTooLargeException"/>.</summary>
    public async Task<Result<Attachment>> HandleAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return NoFile;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxFormBytes;
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = MaxFormBytes, ValueCountLimit = 16 }, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return NoFile;
        }

        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return NoFile;
        }

        await using var content = file.OpenReadStream();
        var head = new byte[FileKinds.HeadLength];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        content.Position = 0;
        return await attachments.SaveAsync(content, FileKinds.Sniff(head.AsSpan(0, read)), NameOf(file), MaxBytes, cancellationToken);
    }

    private static Fault NoFile { get; } = new(FaultCode.Invalid, "Send one file that is not empty, as multipart/form-data named file.", "file");

    // The last part only, without control characters: it is shown to people and becomes a download's name.
    private static string? NameOf(IFormFile file)
    {
        var name = new string([.. file.FileName.Split('/', '\\')[^1].Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? null : name.Length > MaxFileName ? name[^MaxFileName..] : name;
    }
}
