/// The clauses of the notices of Weifang 2020, Dezhou 2021 and Rizhao 2022 that ask something of the software.
let trainingClauses = [
  "WF-1.1", "WF-2.1", "WF-2.2", "WF-2.3", "WF-2.4", "WF-4.1", "WF-4.2", "WF-4.3", "WF-4.4",
  "WF-5.1.1", "WF-5.1.2", "WF-5.1.3", "WF-5.1.4", "WF-5.2.1", "WF-5.2.2", "WF-5.3a", "WF-5.3b",
  "WF-5.4.1", "WF-5.4.2", "WF-5.4.3", "WF-5.4.4", "WF-6.1", "WF-6.2.1", "WF-6.2.2", "WF-6.2.3",
  "WF-6.2.4", "WF-6.2.5", "WF-6.3.1", "WF-6.3.2", "WF-6.3.3a", "WF-6.3.3b", "WF-6.3.4", "WF-7.1",
  "WF-7.2", "WF-8.2", "WF-8.3", "WF-A1", "WF-A2", "DZ-1.1", "DZ-2.1.1", "DZ-2.1.3", "DZ-2.2.1",
  "DZ-2.2.2", "DZ-2.2.3", "DZ-2.2.4", "DZ-2.3", "DZ-3.1a", "DZ-3.1b", "DZ-3.1c", "DZ-3.2", "DZ-3.3",
  "DZ-3.4", "DZ-3.5", "DZ-4.1a", "DZ-4.1b", "DZ-4.1c", "DZ-4.2", "DZ-4.3a", "DZ-4.3b", "DZ-4.3c",
  "DZ-4.3d", "DZ-5.1", "DZ-5.2", "DZ-5.3", "DZ-A1", "DZ-A2", "DZ-A3", "DZ-A4", "RZ-1.1", "RZ-1.2",
  "RZ-1.4", "RZ-2.1", "RZ-3.1.1", "RZ-3.1.2", "RZ-3.1.3", "RZ-3.2", "RZ-3.3", "RZ-3.4a", "RZ-3.4b",
  "RZ-4.0", "RZ-4.1", "RZ-4.3a", "RZ-4.3b", "RZ-4.4a", "RZ-4.4b", "RZ-4.5", "RZ-5.1", "RZ-5.2",
  "RZ-5.3", "RZ-A1", "RZ-A2",
]

/// Those of them that no test of this folder covers; a clause leaves this list with its first test.
let untestedClauses: Set<String> = []
