using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>The one translator of refusals: ProblemDetails with a stable <c>code</c>, and a finer word as <c>detail</c>.</summary>
internal static class Problems
{
    public static ProblemHttpResult Of(Fault fault) => Of(StatusOf(fault.Code), ErrorView.CodeOf(fault.Code), fault.Message, fault.Detail);

    public static ProblemHttpResult Of(int status, string code, string message, string? detail = null) =>
        TypedResults.Problem(detail, statusCode: status, title: message, extensions: [new("code", code)]);

    /// <summary>A refusal that tells line by line what is wrong.</summary>
    public static ProblemHttpResult WithReport<T>(Fault fault, T report)
        where T : class =>
        TypedResults.Problem(
            fault.Detail,
            statusCode: StatusOf(fault.Code),
            title: fault.Message,
            extensions: [new("code", ErrorView.CodeOf(fault.Code)), new("report", report)]);

    /// <summary>A request that is wrong in itself.</summary>
    public static ProblemHttpResult Invalid(string message, string? detail = null) => Of(new Fault(FaultCode.Invalid, message, detail));

    /// <summary>There is no such thing, or none the reader may know of.</summary>
    public static ProblemHttpResult NotFound(string what) => Of(new Fault(FaultCode.NotFound, $"There is no such {what}."));

    /// <summary>What stands for a status that something else than a handler of ours set.</summary>
    public static ProblemHttpResult OfStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Of(status, "signedOut", "Sign in first."),
        StatusCodes.Status403Forbidden => Of(new Fault(FaultCode.Forbidden, "Your role does not allow this.")),
        StatusCodes.Status404NotFound => Of(status, "notFound", "There is nothing here."),
        StatusCodes.Status405MethodNotAllowed => Of(status, "methodNotAllowed", "This address does not take this method."),
        StatusCodes.Status413PayloadTooLarge => Of(status, "tooLarge", "This is larger than allowed."),
        StatusCodes.Status415UnsupportedMediaType => Of(status, "invalid", "The content type is not one this address takes."),
        >= 500 => Of(status, "broken", "Something went wrong on our side. Try again."),
        _ => Of(status, "invalid", "The request is not understood."),
    };

    private static int StatusOf(FaultCode code) => code switch
    {
        FaultCode.NotFound => StatusCodes.Status404NotFound,
        FaultCode.NotYours or FaultCode.Forbidden => StatusCodes.Status403Forbidden,
        FaultCode.Invalid => StatusCodes.Status400BadRequest,
        FaultCode.AlreadyAssigned or FaultCode.Closed or FaultCode.OverCapacity or FaultCode.WindowClosed or FaultCode.Conflict =>
            StatusCodes.Status409Conflict,
        _ => StatusCodes.Status500InternalServerError,
    };
}
