using Scrm.Tests.Faults.Customers;

namespace Scrm.Tests.Faults.Checks;

/// <summary>A customer's transcript and phone side by side, for who looks for what went wrong.</summary>
internal static class Story
{
    public static string Of(Heard customer, IReadOnlyList<StoredLine> lines) => string.Join(
        '\n',
        lines.Select(line => $"  {customer.OpenId} store {line.At} {line.Seq} {line.Direction} {line.Author} {line.Notice}{line.Text} {line.Delivery}")
            .Concat(customer.Chat.Select(line => $"  {customer.OpenId} phone {line.At} {line.Direction} {line.Text} {line.Via} {line.State}")));
}
