using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Attachments;

namespace Scrm.AgentConsole.Api;

/// <summary>Files of conversations: uploaded by staff, served to staff. Ids cannot be guessed.</summary>
internal static class AttachmentsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/attachments", UploadAsync)
            .RequireAuthorization(Policies.Agent).WithName("UploadAttachment")
            .Accepts<IFormFile>("multipart/form-data").ProducesProblem(400).ProducesProblem(413);
        api.MapGet("/attachments/{id}", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadAttachment").ProducesProblem(404);
    }

    private static async Task<Results<Ok<AttachmentView>, ProblemHttpResult>> UploadAsync(
        HttpRequest request, UploadReader reader, CancellationToken cancellationToken)
    {
        try
        {
            var stored = await reader.HandleAsync(request, cancellationToken);
            return stored.IsOk ? TypedResults.Ok(stored.Value.ToView()) : Problems.Of(stored.Fault);
        }
        catch (AttachmentTooLargeException)
        {
            return Problems.OfStatus(StatusCodes.Status413PayloadTooLarge);
        }
    }

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ReadAsync(
        string id, IAttachmentStore attachments, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await attachments.FindAsync(id, cancellationToken) is not { } file
            || await attachments.OpenAsync(id, cancellationToken) is not { } content)
        {
            return Problems.NotFound("attachment");
        }

        // A customer's file must never run as a page of ours.
        var inPlace = FileKinds.IsShownInPlace(file.ContentType);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        var disposition = new ContentDispositionHeaderValue(inPlace ? "inline" : "attachment");
        disposition.SetHttpFileName(file.FileName ?? file.Id);
        response.Headers.ContentDisposition = disposition.ToString();
        return TypedResults.Stream(content, inPlace ? file.ContentType : FileKinds.Unknown, enableRangeProcessing: true);
    }
}
