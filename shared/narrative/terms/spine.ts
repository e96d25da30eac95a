/** The spine: discs, vertebrae, nerve roots. Its injuries stand in `fractures.ts`, burst vertebrae here. */
export const SPINE = `
M54.50: low back pain; lower back pain; lumbago; lumbar pain; chronic low back pain; mechanical low back pain
M54.51: vertebrogenic low back pain
M54.9: back pain; chronic back pain; backache; dorsalgia; upper back pain
M54.2: neck pain; cervicalgia; chronic neck pain; cervical pain
M54.6: thoracic back pain; mid back pain; pain in thoracic spine; thoracic spine pain
M54.3>M54.30: sciatica
M54.4: lumbago with sciatica; low back pain with sciatica; back pain with sciatica
M54.10: radiculopathy; radicular pain
M54.12: cervical radiculopathy; cervical radiculitis
M54.16: lumbar radiculopathy; lumbar radiculitis; lumbar radicular pain
M54.17: lumbosacral radiculopathy
M51.36: lumbar degenerative disc disease; degenerative disc disease of lumbar spine; lumbar disc degeneration; lumbar disc disease; degenerative lumbar disc disease; degenerative disc disease lumbar [spine]; lumbar degenerative disk disease
M51.37: lumbosacral disc degeneration; lumbosacral degenerative disc disease
M51.26: lumbar (disc herniation|herniated disc|disc displacement|hnp); herniated lumbar disc; herniated disc of lumbar spine; lumbar disk herniation; herniated lumbar disk
M51.16: lumbar (degenerative disc disease|ddd|disc degeneration) with radiculopathy; degenerative disc disease [of] lumbar [spine] with radiculopathy
M51.16: lumbar disc (disorder|herniation) with radiculopathy; lumbar herniated disc with radiculopathy
M51.9: degenerative disc disease; disc disease; degenerative disk disease; intervertebral disc (degeneration|disorder); (herniated|bulging|ruptured|slipped|protruding|prolapsed) (disc|disk); (disc|disk) (herniation|protrusion|extrusion|bulge); herniated nucleus pulposus; hnp
M50.30: cervical degenerative disc disease; degenerative disc disease of cervical spine; cervical disc degeneration; cervical disc disease
M50.20: cervical disc (herniation|displacement); herniated cervical disc; cervical herniated disc
M48.0>M48.00: spinal stenosis; spinal canal stenosis; central canal stenosis
M48.061: lumbar [spinal] stenosis without (claudication|neurogenic claudication)
M48.062: lumbar [spinal] stenosis with [neurogenic] claudication; neurogenic claudication; spinal stenosis of lumbar region with neurogenic claudication
M48.06: lumbar [spinal] stenosis; lumbar canal stenosis; spinal stenosis of [the] lumbar (region|spine); spinal stenosis lumbar [region]; stenosis of [the] lumbar spine; lumbar spine stenosis; spinal stenosis, lumbar [region]
M48.02+G99.2: cervical [spinal] stenosis with myelopathy
M48.02: cervical [spinal] stenosis; spinal stenosis of [the] cervical (region|spine); spinal stenosis, cervical region; cervical canal stenosis
M48.04: thoracic [spinal] stenosis; spinal stenosis of [the] thoracic (region|spine)
M47.9: spondylosis; spinal osteoarthritis; osteoarthritis of spine; degenerative spine disease; degenerative joint disease of spine
M47.816: lumbar spondylosis; lumbar facet arthropathy; lumbar spondylosis without myelopathy [or radiculopathy]
M47.812: cervical spondylosis; cervical facet arthropathy; cervical spondylosis without myelopathy [or radiculopathy]
M47.12: cervical (spondylotic myelopathy|myelopathy); cervical spondylosis (with|and) myelopathy
M47.16: lumbar spondylosis (with|and) myelopathy
M47.26: lumbar spondylosis (with|and) radiculopathy
M47.22: cervical spondylosis (with|and) radiculopathy
M43.1>M43.10: spondylolisthesis
M43.16: lumbar spondylolisthesis; spondylolisthesis of lumbar (region|spine)
M43.00: spondylolysis
M53.2X1: atlantoaxial (instability|subluxation); atlanto axial instability; c1 2 instability; c1 c2 instability
M45.9: ankylosing spondylitis
M46.1: sacroiliitis; sacroiliac joint inflammation
M53.3: coccydynia; tailbone pain; sacroiliac joint (pain|dysfunction)
M46.2>M46.20: [acute|chronic] osteomyelitis of [the] (vertebra|spine); vertebral osteomyelitis; spinal osteomyelitis
M46.40: discitis; diskitis
M46.26: lumbar osteomyelitis; osteomyelitis of lumbar (spine|vertebra)
M41.9: scoliosis; kyphoscoliosis
M43.9: curvature of [the] spine
M40.20: kyphosis; dowager hump
M40.56: lumbar lordosis
M96.1: failed back syndrome; failed back surgery syndrome; postlaminectomy syndrome; post laminectomy syndrome
M51.36: (l spine|lumbar spine) degenerative disc disease; degenerative disc disease [of] (l spine|ls spine)
M50.30: (c spine|cervical spine) degenerative disc disease; degenerative disc disease [of] c spine
M46.28: (sacral|sacrum|coccygeal) osteomyelitis; osteomyelitis of [the] (sacrum|coccyx)
M54.12: (c4|c5|c6|c7|c8|c5 6|c6 7|c4 5) (radiculopathy|radiculitis)
M54.16: (l1|l2|l3|l4|l5|l2 3|l3 4|l4 5) (radiculopathy|radiculitis)
M54.17: (s1|l5 s1) (radiculopathy|radiculitis)
M51.17: (l5 s1|lumbosacral) (disc herniation|herniated disc|hnp|disk herniation) with radiculopathy
M51.27: (l5 s1|lumbosacral) (disc herniation|herniated disc|hnp|disk herniation)
M51.16: (l2 3|l3 4|l4 5|l3 l4|l4 l5) (disc herniation|herniated disc|hnp|disk herniation) with radiculopathy
M51.26: (l2 3|l3 4|l4 5|l3 l4|l4 l5) (disc herniation|herniated disc|hnp|disk herniation)
M46.46: (l1 2|l1 l2|l2 3|l2 l3|l3 4|l3 l4|l4 5|l4 l5) (discitis|diskitis); (discitis|diskitis) [of|at] (l1 2|l2 3|l3 4|l4 5|l3 l4|l4 l5|lumbar); lumbar (discitis|diskitis)
M50.30: degenerative disc disease, cervical [spine]
M51.36: degenerative disc disease, lumbar [spine]
M53.3: si joint (pain|dysfunction)
M46.24: (vertebral osteomyelitis|osteomyelitis) [and|with] [discitis] [at|of] (t1|t2|t3|t4|t5|t6|t7|t8|t9|t10|t11) [t2|t3|t4|t5|t6|t7|t8|t9|t10|t11|t12]; thoracic (vertebral osteomyelitis|osteomyelitis)
M46.47: (l5 s1|lumbosacral) (discitis|diskitis); (discitis|diskitis) (at|of) (l5 s1); (discitis|diskitis) (l5 s1|lumbosacral)
M46.27: (l5 s1|lumbosacral) [vertebral] osteomyelitis; [vertebral] osteomyelitis [at|of] (l5 s1)
M46.26+M46.46: (discitis osteomyelitis|osteomyelitis discitis|discitis osteo|osteo discitis|discitis om|om discitis) [at|of] (l1 2|l1 l2|l2 3|l2 l3|l3 4|l3 l4|l4 5|l4 l5|lumbar); (l1 2|l1 l2|l2 3|l2 l3|l3 4|l3 l4|l4 5|l4 l5|lumbar) (discitis osteomyelitis|osteomyelitis discitis|discitis osteo|osteo discitis|discitis om|om discitis)
M46.27+M46.47: (discitis osteomyelitis|osteomyelitis discitis|discitis osteo|osteo discitis|discitis om|om discitis) [at|of] (l5 s1); (l5 s1) (discitis osteomyelitis|osteomyelitis discitis|discitis osteo|osteo discitis|discitis om|om discitis); osteomyelitis (l5 s1) discitis
M46.44: discitis [at|of] (t1|t2|t3|t4|t5|t6|t7|t8|t9|t10|t11) [t2|t3|t4|t5|t6|t7|t8|t9|t10|t11|t12]; thoracic discitis
M46.28: (sacral|sacrum|coccygeal) osteomyelitis; osteomyelitis of [the] (sacrum|coccyx)
K68.12: psoas [muscle] abscess; abscess of [the] psoas
S32.018: l1 transverse process (fracture|fx)
S32.028: l2 transverse process (fracture|fx)
S32.038: l3 transverse process (fracture|fx)
S32.048: l4 transverse process (fracture|fx)
S32.058: l5 transverse process (fracture|fx)
S32.011: [stable] l1 burst fracture; [stable] burst fracture [of|at] (l1|first lumbar vertebra)
S32.012: unstable l1 burst fracture; unstable burst fracture [of|at] l1
S32.021: [stable] l2 burst fracture; [stable] burst fracture [of|at] (l2|second lumbar vertebra)
S32.022: unstable l2 burst fracture; unstable burst fracture [of|at] l2
S32.031: [stable] l3 burst fracture; [stable] burst fracture [of|at] (l3|third lumbar vertebra)
S32.032: unstable l3 burst fracture; unstable burst fracture [of|at] l3
S32.041: [stable] l4 burst fracture; [stable] burst fracture [of|at] (l4|fourth lumbar vertebra)
S32.042: unstable l4 burst fracture; unstable burst fracture [of|at] l4
S32.051: [stable] l5 burst fracture; [stable] burst fracture [of|at] (l5|fifth lumbar vertebra)
S32.052: unstable l5 burst fracture; unstable burst fracture [of|at] l5
S22.01: (t1|first thoracic) [vertebral|vertebra] fracture; fracture [of|at] (t1|first thoracic) [vertebra]
S22.02: (t2|second thoracic) [vertebral|vertebra] fracture; fracture [of|at] (t2|second thoracic) [vertebra]
S22.03: (t3|third thoracic) [vertebral|vertebra] fracture; fracture [of|at] (t3|third thoracic) [vertebra]
S22.04: (t4|fourth thoracic) [vertebral|vertebra] fracture; fracture [of|at] (t4|fourth thoracic) [vertebra]
S22.05: (t5|t6|fifth thoracic|sixth thoracic) [vertebral|vertebra] fracture; fracture [of|at] (t5|t6|fifth thoracic|sixth thoracic) [vertebra]
S22.06: (t7|t8|seventh thoracic|eighth thoracic) [vertebral|vertebra] fracture; fracture [of|at] (t7|t8|seventh thoracic|eighth thoracic) [vertebra]
S22.07: (t9|t10|ninth thoracic|tenth thoracic) [vertebral|vertebra] fracture; fracture [of|at] (t9|t10|ninth thoracic|tenth thoracic) [vertebra]
S22.08: (t11|t12|eleventh thoracic|twelfth thoracic) [vertebral|vertebra] fracture; fracture [of|at] (t11|t12|eleventh thoracic|twelfth thoracic) [vertebra]
S22.011: [stable] t1 burst fracture; [stable] burst fracture [of|at] t1
S22.012: unstable t1 burst fracture; unstable burst fracture [of|at] t1
S22.021: [stable] t2 burst fracture; [stable] burst fracture [of|at] t2
S22.022: unstable t2 burst fracture; unstable burst fracture [of|at] t2
S22.031: [stable] t3 burst fracture; [stable] burst fracture [of|at] t3
S22.032: unstable t3 burst fracture; unstable burst fracture [of|at] t3
S22.041: [stable] t4 burst fracture; [stable] burst fracture [of|at] t4
S22.042: unstable t4 burst fracture; unstable burst fracture [of|at] t4
S22.051: [stable] (t5|t6) burst fracture; [stable] burst fracture [of|at] (t5|t6)
S22.052: unstable (t5|t6) burst fracture; unstable burst fracture [of|at] (t5|t6)
S22.061: [stable] (t7|t8) burst fracture; [stable] burst fracture [of|at] (t7|t8)
S22.062: unstable (t7|t8) burst fracture; unstable burst fracture [of|at] (t7|t8)
S22.071: [stable] (t9|t10) burst fracture; [stable] burst fracture [of|at] (t9|t10)
S22.072: unstable (t9|t10) burst fracture; unstable burst fracture [of|at] (t9|t10)
S22.081: [stable] (t11|t12) burst fracture; [stable] burst fracture [of|at] (t11|t12)
S22.082: unstable (t11|t12) burst fracture; unstable burst fracture [of|at] (t11|t12)
G82.54: (c5|c6|c7) (asia|ais) (b|c|d) [incomplete] (tetraplegia|quadriplegia)
G82.53: (c5|c6|c7) (asia|ais) a [complete] (tetraplegia|quadriplegia)
G82.52: (c1|c2|c3|c4) (asia|ais) (b|c|d) [incomplete] (tetraplegia|quadriplegia)
G82.51: (c1|c2|c3|c4) (asia|ais) a [complete] (tetraplegia|quadriplegia)
-: (ulnar|radial) gutter [splint|cast]
`;
