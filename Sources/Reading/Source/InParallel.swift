import Model

/// Does the same work for each input, on all cores, and gives the results in the order of the inputs.
///
/// Files cost about the same, so slices of them are handed out rather than single files: 10,000 tasks would cost more
/// than they spread.
func inParallel<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], slice: Int = 32, _ work: @escaping @Sendable (Input) throws(MachineFailure) -> Output
) async throws(MachineFailure) -> [Output] {
    typealias Slice = (index: Int, result: Result<[Output], MachineFailure>)
    let slices = await withTaskGroup(of: Slice.self, returning: [Slice].self) { group in
        for (index, start) in stride(from: 0, to: inputs.count, by: slice).enumerated() {
            let part = inputs[start..<min(start + slice, inputs.count)]
            group.addTask {
                do throws(MachineFailure) {
                    var outputs: [Output] = []
                    outputs.reserveCapacity(part.count)
                    for input in part { outputs.append(try work(input)) }
                    return (index, .success(outputs))
                } catch {
                    return (index, .failure(error))
                }
            }
        }
        var slices: [Slice] = []
        for await slice in group { slices.append(slice) }
        return slices.sorted { $0.index < $1.index }
    }
    var outputs: [Output] = []
    outputs.reserveCapacity(inputs.count)
    for slice in slices { outputs += try slice.result.get() }
    return outputs
}
