using Microsoft.AspNetCore.Http;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Lets programs and our own pages act, but no page of another site that happens to be open in the same browser.</summary>
internal sealed class OwnPagesOnly : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
            ? next(context)
            : ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status403Forbidden));
}
